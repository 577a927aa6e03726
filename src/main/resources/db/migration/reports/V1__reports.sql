CREATE TABLE reports.typed_figure (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    indicator        text NOT NULL,
    period           text NOT NULL,
    valid_from       date NOT NULL,
    valid_until      date NOT NULL,
    value            numeric NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, indicator, period)
);
COMMENT ON TABLE reports.typed_figure IS 'A figure that nothing else knows, typed once for a unit and period; valid_from and valid_until repeat the period as days.';
CREATE INDEX typed_figure_days ON reports.typed_figure (unit_id, valid_from);
CREATE TABLE reports.typed_figure_history (LIKE reports.typed_figure, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.typed_figure_history IS 'Earlier states of typed figures that were corrected or withdrawn.';
CREATE INDEX ON reports.typed_figure_history (id);

CREATE TABLE reports.target (LIKE reports.typed_figure INCLUDING DEFAULTS INCLUDING INDEXES);
COMMENT ON TABLE reports.target IS 'What a unit set out to reach in a period; of a plan indicator the row is its value.';
CREATE TABLE reports.target_history (LIKE reports.target, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.target_history IS 'Earlier states of targets that were corrected or withdrawn.';
CREATE INDEX ON reports.target_history (id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.typed_figure_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.target_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('reports.typed_figure');
SELECT storage.limit_to_reach('reports.typed_figure_history');
SELECT storage.limit_to_reach('reports.target');
SELECT storage.limit_to_reach('reports.target_history');
