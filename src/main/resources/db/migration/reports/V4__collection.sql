CREATE TABLE reports.collection_step (
    id         uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    period     text NOT NULL,
    position   integer NOT NULL CHECK (position > 0),
    step       text NOT NULL,
    state      text NOT NULL,
    number     integer NOT NULL DEFAULT 0,
    reason     storage.vi_text,
    remarks    jsonb NOT NULL DEFAULT '[]',
    counted    integer,
    expected   integer,
    account_id uuid NOT NULL,
    taken_at   timestamptz NOT NULL,
    UNIQUE (unit_id, period, position)
);
COMMENT ON TABLE reports.collection_step IS 'The way of a unit''s report of a period, step by step: state after the step, number of the submission it is about, remarks on single figures, and of a unit above communes on how many accepted reports (counted of expected) it rests.';
CREATE INDEX collection_step_period ON reports.collection_step (period, taken_at);

CREATE TABLE reports.official_figure (
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    period      text NOT NULL,
    number      integer NOT NULL,
    indicator   text NOT NULL,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    accepted_at timestamptz NOT NULL,
    PRIMARY KEY (unit_id, period, number, indicator)
);
COMMENT ON TABLE reports.official_figure IS 'Figures of accepted reports; those of the number accepted last count. Ratios keep what stands above and below their line, since they are worked out anew and never summed.';

CREATE TABLE reports.own_difference (
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    period      text NOT NULL,
    number      integer NOT NULL,
    indicator   text NOT NULL,
    value       numeric,
    numerator   numeric,
    denominator numeric,
    sent_at     timestamptz NOT NULL,
    PRIMARY KEY (unit_id, period, number, indicator)
);
COMMENT ON TABLE reports.own_difference IS 'What the report of a unit above communes has beside the accepted figures of its children: its own records, minus what several children count.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.collection_step
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.official_figure
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.own_difference
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('reports.collection_step');
SELECT storage.limit_to_reach('reports.official_figure');
SELECT storage.limit_to_reach('reports.own_difference');

-- What was sent before reports were collected lies with the level above since then.
INSERT INTO reports.collection_step
    (id, commune_id, unit_id, period, position, step, state, number, reason, account_id, taken_at)
SELECT gen_random_uuid(), commune_id, unit_id, period, number,
       CASE number WHEN 1 THEN 'submit' ELSE 'resubmit' END,
       CASE number WHEN 1 THEN 'submitted' ELSE 'resubmitted' END,
       number, reason, account_id, submitted_at
FROM reports.submission;
