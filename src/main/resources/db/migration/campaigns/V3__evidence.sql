CREATE TABLE campaigns.evidence (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    model_id         uuid NOT NULL REFERENCES campaigns.model,
    result_id        uuid NOT NULL REFERENCES campaigns.model_result,
    large_id         uuid NOT NULL UNIQUE,
    small_id         uuid NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text
);
COMMENT ON TABLE campaigns.evidence IS 'A picture that shows what a model achieved, without metadata, in two sizes as files of the unit. The files of a removed one are erased.';
CREATE INDEX evidence_model ON campaigns.evidence (model_id);
CREATE INDEX evidence_batch ON campaigns.evidence (batch_id);
CREATE TABLE campaigns.evidence_history (LIKE campaigns.evidence, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE campaigns.evidence_history IS 'Which pictures of evidence there were before they were removed.';
CREATE INDEX evidence_history_id ON campaigns.evidence_history (id);
CREATE INDEX evidence_history_batch ON campaigns.evidence_history (superseded_by);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON campaigns.evidence_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('campaigns.evidence');
SELECT storage.limit_to_reach('campaigns.evidence_history');
