-- What the registry knows of a model beside its span. History keeps the columns of its table in
-- their order, followed by when and by whom a state was superseded.
ALTER TABLE campaigns.model
    ADD COLUMN status text CHECK (status IN ('trial', 'steady', 'spreading', 'struggling')),
    ADD COLUMN members integer CHECK (members >= 0),
    ADD COLUMN households integer CHECK (households >= 0),
    ADD COLUMN place storage.vi_text;
ALTER TABLE campaigns.model_history RENAME COLUMN superseded_at TO former_at;
ALTER TABLE campaigns.model_history RENAME COLUMN superseded_by TO former_by;
ALTER TABLE campaigns.model_history
    ADD COLUMN status text,
    ADD COLUMN members integer,
    ADD COLUMN households integer,
    ADD COLUMN place storage.vi_text,
    ADD COLUMN superseded_at timestamptz,
    ADD COLUMN superseded_by uuid;
ALTER TABLE campaigns.model_history DISABLE TRIGGER append_only;
UPDATE campaigns.model_history SET superseded_at = former_at, superseded_by = former_by;
ALTER TABLE campaigns.model_history ENABLE TRIGGER append_only;
ALTER TABLE campaigns.model_history
    ALTER COLUMN superseded_at SET NOT NULL,
    DROP COLUMN former_at,
    DROP COLUMN former_by;

CREATE TABLE campaigns.model_result (
    id          uuid PRIMARY KEY,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    model_id    uuid NOT NULL REFERENCES campaigns.model,
    noted_on    date NOT NULL,
    achieved    storage.vi_text NOT NULL,
    figure      numeric(18, 2),
    measure     storage.vi_text,
    takes_back  uuid REFERENCES campaigns.model_result,
    batch_id    uuid NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    CHECK (measure IS NULL OR figure IS NOT NULL)
);
COMMENT ON TABLE campaigns.model_result IS 'What a model achieved, note by note. A note is never changed: one that was a mistake is taken back by a row that points to it and says why; where that was a mistake, by a row that points to this one.';
CREATE INDEX model_result_model ON campaigns.model_result (model_id, noted_on);
CREATE INDEX model_result_takes_back ON campaigns.model_result (takes_back);
CREATE INDEX model_result_batch ON campaigns.model_result (batch_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON campaigns.model_result
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('campaigns.model_result');
