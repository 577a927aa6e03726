-- Guidance and forms that a level sends to the units directly below it, and what these say to it.
CREATE TABLE reports.guidance (
    id         uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('guidance', 'plan', 'letter', 'form')),
    number     storage.vi_text,
    issued_on  date NOT NULL,
    subject    storage.vi_text NOT NULL,
    asks       storage.vi_text NOT NULL,
    due_on     date,
    form       text,
    period     text,
    forwards   uuid REFERENCES reports.guidance,
    replaces   uuid UNIQUE REFERENCES reports.guidance,
    account_id uuid NOT NULL,
    sent_at    timestamptz NOT NULL,
    CHECK (number IS NOT NULL OR kind = 'form')
);
COMMENT ON TABLE reports.guidance IS 'What a unit (unit_id) sent to units directly below it. Never changed: a correction is another one that replaces it. One that passes on what came from above names it in forwards, with its kind, number, day and subject.';
CREATE INDEX guidance_unit ON reports.guidance (unit_id, id);
CREATE INDEX guidance_forwards ON reports.guidance (forwards) WHERE forwards IS NOT NULL;

CREATE TABLE reports.guidance_recipient (
    guidance_id uuid NOT NULL REFERENCES reports.guidance,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    sender_id   uuid NOT NULL,
    PRIMARY KEY (guidance_id, unit_id)
);
COMMENT ON TABLE reports.guidance_recipient IS 'To whom guidance was sent, unit by unit, as they stood on that day; sender_id is the unit that sent it.';
CREATE INDEX guidance_recipient_unit ON reports.guidance_recipient (unit_id, guidance_id);

CREATE TABLE reports.guidance_step (
    id             uuid PRIMARY KEY,
    guidance_id    uuid NOT NULL,
    commune_id     uuid NOT NULL,
    unit_id        uuid NOT NULL,
    position       integer NOT NULL CHECK (position > 0),
    state          text NOT NULL CHECK (state IN ('received', 'planned', 'done')),
    planned_on     date,
    line           storage.vi_text,
    activity       text CHECK (activity LIKE '/hoat-dong/%'),
    activity_title storage.vi_text,
    account_id     uuid NOT NULL,
    taken_at       timestamptz NOT NULL,
    UNIQUE (guidance_id, unit_id, position),
    FOREIGN KEY (guidance_id, unit_id) REFERENCES reports.guidance_recipient,
    CHECK ((state = 'planned') = (planned_on IS NOT NULL)),
    CHECK (state <> 'done' OR line IS NOT NULL),
    CHECK ((activity IS NULL) = (activity_title IS NULL) AND (activity IS NULL OR state = 'done'))
);
COMMENT ON TABLE reports.guidance_step IS 'What a unit said to guidance it was sent, step by step: received, planned for a day, done with what was done; the last step is its state, none means not received.';

CREATE TABLE reports.guidance_withdrawal (
    guidance_id uuid PRIMARY KEY REFERENCES reports.guidance,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    reason      storage.vi_text NOT NULL,
    account_id  uuid NOT NULL,
    taken_at    timestamptz NOT NULL
);
COMMENT ON TABLE reports.guidance_withdrawal IS 'Guidance that its sender took back, with the reason; it stays readable.';

CREATE TABLE reports.guidance_file (
    id          uuid PRIMARY KEY,
    guidance_id uuid NOT NULL REFERENCES reports.guidance,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    position    integer NOT NULL,
    name        storage.vi_text NOT NULL,
    media_type  text NOT NULL,
    size        integer NOT NULL,
    file_id     uuid NOT NULL,
    seal        uuid NOT NULL,
    UNIQUE (guidance_id, position)
);
COMMENT ON TABLE reports.guidance_file IS 'Files that went with guidance; the content lies sealed in storage.file, bound to seal, and is shared with the guidance that replaces it.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.guidance
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.guidance_recipient
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.guidance_step
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.guidance_withdrawal
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.guidance_file
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('reports.guidance');
SELECT storage.limit_to_reach('reports.guidance_recipient');
SELECT storage.limit_to_reach('reports.guidance_step');
SELECT storage.limit_to_reach('reports.guidance_withdrawal');
SELECT storage.limit_to_reach('reports.guidance_file');
