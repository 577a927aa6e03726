-- What is published by a decision of the Standing Committee alone, and only as long as it holds.
CREATE TABLE settings.publication_decision (
    id          uuid PRIMARY KEY,
    commune_id  uuid NOT NULL,
    unit_id     uuid GENERATED ALWAYS AS (commune_id) STORED,
    part        text NOT NULL,
    opens       boolean NOT NULL,
    number      storage.vi_text NOT NULL,
    decided_on  date NOT NULL,
    opinion     storage.vi_text NOT NULL DEFAULT '',
    opinion_on  date,
    informed_on date,
    holds_from  date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    CHECK (holds_from >= decided_on),
    CHECK (NOT opens OR (opinion <> '' AND opinion_on <= decided_on AND informed_on < holds_from))
);
COMMENT ON TABLE settings.publication_decision IS 'Decisions of a commune''s Standing Committee to open a part of the public pages, after the opinion of the Party committee and with word to the bodies beforehand, or to close it again. The one that holds last is in force. Append-only.';
CREATE INDEX publication_decision_commune ON settings.publication_decision (commune_id, part, holds_from);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON settings.publication_decision
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('settings.publication_decision');
