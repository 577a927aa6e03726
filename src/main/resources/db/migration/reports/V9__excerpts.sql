CREATE TABLE reports.excerpt (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    period           text NOT NULL,
    section          text NOT NULL,
    position         integer NOT NULL,
    source_unit      uuid NOT NULL,
    source_code      text NOT NULL,
    source_name      storage.vi_text NOT NULL,
    source_number    integer NOT NULL,
    source_paper     text NOT NULL,
    source_day       date NOT NULL,
    source_text      storage.vi_text NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, period, section)
);
COMMENT ON TABLE reports.excerpt IS 'Where words of a report being written come from: a lower unit''s report (its submission, or of an area the how manieth confirmation) and the words as they were taken over; section is the key of the draft_section row that holds the words as they are now.';
CREATE TABLE reports.excerpt_history (LIKE reports.excerpt, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.excerpt_history IS 'Earlier states of where words of a report come from.';
CREATE INDEX ON reports.excerpt_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.excerpt_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('reports.excerpt');
SELECT storage.limit_to_reach('reports.excerpt_history');
