CREATE SCHEMA IF NOT EXISTS people;

CREATE TABLE people.person (
    id            uuid PRIMARY KEY,
    commune_id    uuid        NOT NULL,
    unit_id       uuid        NOT NULL,
    sealed        bytea,
    identity_hash bytea,
    name_hash     bytea,
    word_hashes   bytea[],
    version       integer     NOT NULL,
    batch_id      uuid,
    erased_at     timestamptz,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT erased_persons_keep_no_data CHECK (
        num_nonnulls(sealed, identity_hash, name_hash, word_hashes)
            = CASE WHEN erased_at IS NULL THEN 4 ELSE 0 END)
);
COMMENT ON TABLE people.person IS
    'A person whose data are sealed with a key outside the database; found only by keyed hashes. An erased person is a row without data.';
COMMENT ON COLUMN people.person.sealed IS
    'Envelope: format (1 byte), key version (4), nonce (12), AES-256-GCM ciphertext bound to id';
COMMENT ON COLUMN people.person.identity_hash IS 'Keyed hash of unit, exact name and birth year';
COMMENT ON COLUMN people.person.name_hash IS 'Keyed hash of the whole name without marks and capitals';
COMMENT ON COLUMN people.person.word_hashes IS 'Keyed hash of each word of the name without marks and capitals';
COMMENT ON COLUMN people.person.version IS 'Counts corrections; the key version stands in the envelope';
COMMENT ON COLUMN people.person.batch_id IS 'The batch that wrote the present details; none when they were typed in';

CREATE INDEX person_identity ON people.person (identity_hash);
CREATE INDEX person_batch ON people.person (batch_id);
CREATE INDEX person_words ON people.person USING gin (word_hashes);
CREATE INDEX person_key_version ON people.person (substr(sealed, 2, 4));

CREATE TABLE people.person_history (
    person_id     uuid        NOT NULL REFERENCES people.person (id),
    version       integer     NOT NULL,
    commune_id    uuid        NOT NULL,
    unit_id       uuid        NOT NULL,
    sealed        bytea       NOT NULL,
    batch_id      uuid,
    superseded_by uuid,
    replaced_at   timestamptz NOT NULL,
    undone_at     timestamptz,
    PRIMARY KEY (person_id, version)
);
COMMENT ON TABLE people.person_history IS
    'What a correction replaced, still sealed, with the time; deleted when the person is erased.';
COMMENT ON COLUMN people.person_history.batch_id IS 'The batch that had written these details';
COMMENT ON COLUMN people.person_history.superseded_by IS 'The batch that replaced them; none for a hand or an undo';
COMMENT ON COLUMN people.person_history.undone_at IS 'When the batch that had written these details was taken back; no later undo brings them back';

CREATE INDEX person_history_key_version ON people.person_history (substr(sealed, 2, 4));
CREATE INDEX person_history_superseded_by ON people.person_history (superseded_by);
CREATE INDEX person_history_batch ON people.person_history (batch_id);

CREATE TABLE people.data_key (
    version     integer PRIMARY KEY CHECK (version >= 0),
    check_value bytea       NOT NULL,
    made_at     timestamptz NOT NULL
);
COMMENT ON TABLE people.data_key IS
    'A check value for each key version in the key file (0 = index of names), never a key.';

ALTER TABLE people.person ENABLE ROW LEVEL SECURITY;
CREATE POLICY reach ON people.person
    USING ((SELECT storage.reaches_all())
        OR commune_id = ANY ((SELECT storage.reached_communes())::uuid[])
        OR unit_id = ANY ((SELECT storage.reached_units())::uuid[]));
CREATE POLICY system ON people.person TO caunoi_system USING (true) WITH CHECK (true);

ALTER TABLE people.person_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY reach ON people.person_history
    USING ((SELECT storage.reaches_all())
        OR commune_id = ANY ((SELECT storage.reached_communes())::uuid[])
        OR unit_id = ANY ((SELECT storage.reached_units())::uuid[]));
CREATE POLICY system ON people.person_history TO caunoi_system USING (true) WITH CHECK (true);

-- Under a policy PostgreSQL does not use an index on an array (its operators are not leakproof), so
-- this function runs as the owner and applies the caller's scope itself.
CREATE FUNCTION people.named(words bytea[], whole bytea, most integer)
    RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
    SELECT p.id
    FROM people.person p
    WHERE p.word_hashes @> words
      AND cardinality(words) > 0
      AND ((SELECT storage.reaches_all())
        OR p.commune_id = ANY ((SELECT storage.reached_communes())::uuid[])
        OR p.unit_id = ANY ((SELECT storage.reached_units())::uuid[]))
    ORDER BY (p.name_hash = whole) DESC, p.id
    LIMIT most
$$;
COMMENT ON FUNCTION people.named(bytea[], bytea, integer) IS
    'Persons within the caller''s scope whose names have all these words; those named exactly so first.';
