CREATE TABLE campaigns.model (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    code             storage.vi_text NOT NULL,
    unit_id          uuid NOT NULL,
    type             text NOT NULL,
    name             storage.vi_text NOT NULL,
    founded_on       date NOT NULL,
    ended_on         date,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (commune_id, code),
    CHECK (ended_on > founded_on)
);
COMMENT ON TABLE campaigns.model IS 'A self-management model of an area; it runs from founded_on until the day before ended_on.';
CREATE INDEX model_unit ON campaigns.model (unit_id);
CREATE TABLE campaigns.model_history (LIKE campaigns.model, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE campaigns.model_history IS 'Earlier states of models that were corrected or withdrawn.';
CREATE INDEX ON campaigns.model_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON campaigns.model_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('campaigns.model');
SELECT storage.limit_to_reach('campaigns.model_history');
