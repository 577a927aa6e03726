-- A typed figure is found by what it says: unit, indicator and period. Its id, which history keeps, grows
-- with time, so that ranges of blocks find it; an entry for each row would cost a fifth of the table's disk.
ALTER TABLE reports.typed_figure DROP CONSTRAINT typed_figure_pkey;
ALTER TABLE reports.typed_figure DROP CONSTRAINT typed_figure_unit_id_indicator_period_key;
ALTER TABLE reports.typed_figure ADD PRIMARY KEY (unit_id, indicator, period);
CREATE INDEX typed_figure_id ON reports.typed_figure USING brin (id uuid_minmax_multi_ops) WITH (autosummarize = on);

CREATE TABLE reports.nation_total (
    period text NOT NULL,
    part   text NOT NULL,
    value  numeric NOT NULL,
    own    boolean NOT NULL,
    PRIMARY KEY (period, part)
);
COMMENT ON TABLE reports.nation_total IS 'The sum of what all holders in reports.total give to the nation, written by the keeper of totals alone; own: something lies at a province or the nation itself, which must be looked at before it is added.';
ALTER TABLE reports.nation_total ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON reports.nation_total TO caunoi_system USING (true) WITH CHECK (true);
-- Totals kept so far have no such sum; they are made again when they are asked for.
DELETE FROM reports.kept_period;
COMMENT ON TABLE reports.total IS 'The sum of the shares of a province or of the nation''s own.';

-- Shifts come and go within a second: what they leave behind would soon be all that a reader has to pass.
ALTER TABLE reports.shift SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
