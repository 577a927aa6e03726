CREATE TABLE matters.disclosure (
    id         uuid PRIMARY KEY,
    matter_id  uuid NOT NULL REFERENCES matters.matter,
    commune_id uuid NOT NULL,
    voice_id   uuid NOT NULL REFERENCES matters.voice,
    content    bytea NOT NULL,
    asked_on   date NOT NULL,
    asked_by   uuid NOT NULL,
    approved   boolean,
    decided_on date,
    decided_by uuid,
    reason     bytea,
    CHECK ((approved IS NULL) = (decided_on IS NULL) AND (approved IS NULL) = (decided_by IS NULL)),
    CHECK (decided_by <> asked_by),
    CHECK (coalesce(approved, true) = (reason IS NULL))
);
COMMENT ON TABLE matters.disclosure IS 'That somebody outside asked in writing who one of the senders of a matter is, as an officer entered it, and what the chair, who is somebody else, decided. content is who asked, by which letter, on which basis and for what, reason why it was refused: both under the key of the matter. What was decided stands.';
CREATE INDEX disclosure_matter ON matters.disclosure (matter_id);
CREATE INDEX disclosure_waiting ON matters.disclosure (commune_id) WHERE approved IS NULL;
SELECT matters.limit_to_matter('matters.disclosure');
