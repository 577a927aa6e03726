CREATE TABLE journal.entry (
    commune_id   uuid NOT NULL,
    unit_id      uuid NOT NULL,
    id           uuid NOT NULL,
    actor        text NOT NULL CHECK (actor IN ('account', 'answering_body', 'resident', 'clock')),
    account_id   uuid,
    act          text NOT NULL CHECK (act ~ '^[a-z][a-z_]{1,39}$'),
    subject_kind text NOT NULL CHECK (subject_kind ~ '^[a-z][a-z_]{1,39}$'),
    subject_id   uuid NOT NULL,
    reason       storage.vi_text CHECK (length(reason) BETWEEN 1 AND 500),
    made_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (commune_id, id),
    CHECK ((actor = 'account') = (account_id IS NOT NULL))
);
COMMENT ON TABLE journal.entry IS 'Who did what to what that is protected, and when: by ids and code words, without name, address or text of the thing. made_at is the clock of the database at the writing, since the chain compares it with the clock of the sealing.';
CREATE INDEX entry_commune_time ON journal.entry (commune_id, made_at DESC, id DESC);
CREATE INDEX entry_account_time ON journal.entry (account_id, made_at DESC, id DESC);
CREATE INDEX entry_time ON journal.entry (made_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON journal.entry
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('journal.entry');

CREATE TABLE journal.seal (
    commune_id    uuid NOT NULL,
    number        bigint NOT NULL CHECK (number > 0),
    entries       integer NOT NULL CHECK (entries > 0),
    settled_until timestamptz NOT NULL,
    sealed_at     timestamptz NOT NULL,
    previous      text NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
    digest        text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (commune_id, number)
);
COMMENT ON TABLE journal.seal IS 'One link of the chain of a commune: the digest over its entries and over the link before (64 zeros for the first). No entry that was committed after this link may be of a time before settled_until.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON journal.seal
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE journal.sealed (
    commune_id uuid NOT NULL,
    entry_id   uuid NOT NULL,
    number     bigint NOT NULL,
    place      integer NOT NULL CHECK (place > 0),
    digest     text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (commune_id, entry_id),
    UNIQUE (commune_id, number, place),
    FOREIGN KEY (commune_id, entry_id) REFERENCES journal.entry,
    FOREIGN KEY (commune_id, number) REFERENCES journal.seal
);
COMMENT ON TABLE journal.sealed IS 'Which entry lies under which seal, at which place, with its own digest. An entry without a row here waits for its seal.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON journal.sealed
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

-- The chain is the product's own work: nobody's reach, the system role alone.
ALTER TABLE journal.seal ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON journal.seal TO caunoi_system USING (true) WITH CHECK (true);
ALTER TABLE journal.sealed ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON journal.sealed TO caunoi_system USING (true) WITH CHECK (true);
