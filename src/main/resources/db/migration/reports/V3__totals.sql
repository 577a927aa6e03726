-- Live figures of provinces and the nation: what each commune adds is kept, and kept exact.
CREATE TABLE reports.kept_period (
    period text PRIMARY KEY,
    month  date NOT NULL
);
COMMENT ON TABLE reports.kept_period IS 'A period whose totals are kept; month: in which they were made, since a period that still runs is read differently in the next.';

CREATE TABLE reports.share (
    period      text NOT NULL,
    label       uuid NOT NULL,
    holder_id   uuid NOT NULL,
    reach       text NOT NULL CHECK (reach IN ('both', 'province', 'nation', 'own')),
    commune_ids uuid[] NOT NULL,
    members     jsonb NOT NULL,
    parts       jsonb NOT NULL,
    PRIMARY KEY (period, label)
);
COMMENT ON TABLE reports.share IS 'What a commune, or several that cannot be told apart in a period (merged, joint records), adds to its province and the nation: parts by their names. reach says where it is added; own is what lies at a province or the nation itself.';
CREATE INDEX share_communes ON reports.share USING gin (commune_ids);

CREATE TABLE reports.total (
    period    text NOT NULL,
    holder_id uuid NOT NULL,
    reach     text NOT NULL,
    part      text NOT NULL,
    value     numeric NOT NULL,
    PRIMARY KEY (period, holder_id, reach, part)
);
COMMENT ON TABLE reports.total IS 'The sum of the shares of a province; the nation is added up when it is read.';
CREATE INDEX total_part ON reports.total (period, part);

CREATE TABLE reports.shift (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    commune_id uuid NOT NULL,
    period     text NOT NULL,
    since      date NOT NULL,
    codes      text[] NOT NULL,
    amounts    numeric[] NOT NULL,
    numbers    integer[] NOT NULL
);
COMMENT ON TABLE reports.shift IS 'By how much typed figures of a commune and period changed, and how many more of them there are; added to the totals on read until they are taken up.';

CREATE TABLE reports.adding (
    indicator text PRIMARY KEY
);
COMMENT ON TABLE reports.adding IS 'Indicators whose typed figures of a period simply add up, so that a change is a shift; written at start from the catalogue.';

ALTER TABLE reports.kept_period ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports.share ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports.total ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports.shift ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports.adding ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON reports.kept_period TO caunoi_system USING (true) WITH CHECK (true);
CREATE POLICY system ON reports.share TO caunoi_system USING (true) WITH CHECK (true);
CREATE POLICY system ON reports.total TO caunoi_system USING (true) WITH CHECK (true);
CREATE POLICY system ON reports.shift TO caunoi_system USING (true) WITH CHECK (true);
CREATE POLICY system ON reports.adding TO caunoi_system USING (true) WITH CHECK (true);

SELECT storage.note_changes('reports.target', 'valid_from');

-- Typed figures that add up leave a shift, others a note.
CREATE FUNCTION reports.note_typed_insert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    INSERT INTO reports.shift (commune_id, period, since, codes, amounts, numbers)
    SELECT commune_id, period, min(since), array_agg(indicator), array_agg(amount), array_agg(number)
    FROM (SELECT commune_id, period, min(valid_from) AS since, indicator, sum(value) AS amount, count(*)::integer AS number
          FROM fresh WHERE withdrawn_at IS NULL AND indicator IN (SELECT a.indicator FROM reports.adding a)
          GROUP BY commune_id, period, indicator) summed
    GROUP BY commune_id, period;
    INSERT INTO storage.change (commune_id, since)
    SELECT commune_id, min(valid_from) FROM fresh
    WHERE indicator NOT IN (SELECT a.indicator FROM reports.adding a)
    GROUP BY commune_id;
    RETURN NULL;
END
$$;
CREATE FUNCTION reports.note_typed_update() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    INSERT INTO reports.shift (commune_id, period, since, codes, amounts, numbers)
    SELECT commune_id, period, min(since), array_agg(indicator), array_agg(amount), array_agg(number)
    FROM (SELECT commune_id, period, min(valid_from) AS since, indicator, sum(sign * value) AS amount, sum(sign)::integer AS number
          FROM (SELECT 1 AS sign, * FROM fresh UNION ALL SELECT -1, * FROM former) states
          WHERE withdrawn_at IS NULL AND indicator IN (SELECT a.indicator FROM reports.adding a)
          GROUP BY commune_id, period, indicator) summed
    WHERE amount <> 0 OR number <> 0
    GROUP BY commune_id, period;
    INSERT INTO storage.change (commune_id, since)
    SELECT commune_id, min(valid_from) FROM (SELECT * FROM fresh UNION ALL SELECT * FROM former) states
    WHERE indicator NOT IN (SELECT a.indicator FROM reports.adding a)
    GROUP BY commune_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON reports.typed_figure REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION reports.note_typed_insert();
CREATE TRIGGER note_update AFTER UPDATE ON reports.typed_figure REFERENCING OLD TABLE AS former NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION reports.note_typed_update();
