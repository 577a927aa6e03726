CREATE TABLE reports.draft_section (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    period           text NOT NULL,
    section          text NOT NULL,
    text             storage.vi_text NOT NULL,
    left_out         boolean NOT NULL,
    to_revise        boolean NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, period, section)
);
COMMENT ON TABLE reports.draft_section IS 'What people write into a report before it is sent: a section by its word, or a sentence by section and key; to_revise marks text carried over from an earlier report.';
CREATE TABLE reports.draft_section_history (LIKE reports.draft_section, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.draft_section_history IS 'Earlier states of sections of reports.';
CREATE INDEX ON reports.draft_section_history (id);

CREATE TABLE reports.wording (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    section          text NOT NULL,
    position         integer NOT NULL,
    text             storage.vi_text NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, section, position)
);
COMMENT ON TABLE reports.wording IS 'A unit''s own sentences for its reports, with marks such as {TT01} where figures stand.';
CREATE TABLE reports.wording_history (LIKE reports.wording, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.wording_history IS 'Earlier states of a unit''s own sentences.';
CREATE INDEX ON reports.wording_history (id);

CREATE TABLE reports.earlier_figure (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    period           text NOT NULL,
    indicator        text NOT NULL,
    value            numeric NOT NULL,
    file_id          uuid NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, period, indicator)
);
COMMENT ON TABLE reports.earlier_figure IS 'A figure that an earlier report on paper states and a person confirmed; used for comparison only where no record tells of that period.';
CREATE TABLE reports.earlier_figure_history (LIKE reports.earlier_figure, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.earlier_figure_history IS 'Earlier states of figures confirmed from earlier reports.';
CREATE INDEX ON reports.earlier_figure_history (id);

CREATE TABLE reports.template_file (
    id           uuid PRIMARY KEY,
    commune_id   uuid NOT NULL,
    unit_id      uuid NOT NULL,
    period       text NOT NULL,
    file_id      uuid NOT NULL,
    account_id   uuid NOT NULL,
    uploaded_at  timestamptz NOT NULL DEFAULT now(),
    confirmed_by uuid
);
COMMENT ON TABLE reports.template_file IS 'An earlier report as a Word file, brought in while the report of period is written; confirmed_by is the batch that took its wording and figures.';
CREATE INDEX template_file_report ON reports.template_file (unit_id, period);

CREATE TABLE reports.submission (
    id           uuid PRIMARY KEY,
    commune_id   uuid NOT NULL,
    unit_id      uuid NOT NULL,
    period       text NOT NULL,
    number       integer NOT NULL CHECK (number > 0),
    reason       storage.vi_text,
    account_id   uuid NOT NULL,
    submitted_at timestamptz NOT NULL,
    issued_on    date NOT NULL,
    paper_number integer NOT NULL,
    symbol       text NOT NULL,
    figures      jsonb NOT NULL,
    texts        jsonb NOT NULL,
    file_id      uuid NOT NULL,
    UNIQUE (unit_id, period, number),
    CHECK (number = 1 OR reason IS NOT NULL)
);
COMMENT ON TABLE reports.submission IS 'A report as it was sent: number 1 and, with a reason each, its amendments; figures, texts and the Word file of that moment.';

CREATE TABLE reports.area_confirmation (
    id           uuid PRIMARY KEY,
    commune_id   uuid NOT NULL,
    unit_id      uuid NOT NULL,
    period       text NOT NULL,
    account_id   uuid NOT NULL,
    confirmed_at timestamptz NOT NULL
);
COMMENT ON TABLE reports.area_confirmation IS 'Who said when that the records of an area are complete for a period.';
CREATE INDEX area_confirmation_period ON reports.area_confirmation (unit_id, period);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.draft_section_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.wording_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.earlier_figure_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.submission
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.area_confirmation
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('reports.draft_section');
SELECT storage.limit_to_reach('reports.draft_section_history');
SELECT storage.limit_to_reach('reports.wording');
SELECT storage.limit_to_reach('reports.wording_history');
SELECT storage.limit_to_reach('reports.earlier_figure');
SELECT storage.limit_to_reach('reports.earlier_figure_history');
SELECT storage.limit_to_reach('reports.template_file');
SELECT storage.limit_to_reach('reports.submission');
SELECT storage.limit_to_reach('reports.area_confirmation');
