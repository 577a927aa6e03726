-- Indicators and periods are codes: they are compared as bytes, which the rules of a language make many times slower.
ALTER TABLE reports.typed_figure
    ALTER COLUMN indicator TYPE text COLLATE "C",
    ALTER COLUMN period TYPE text COLLATE "C";
ALTER TABLE reports.adding ALTER COLUMN indicator TYPE text COLLATE "C";
ALTER TABLE reports.kept_period ALTER COLUMN period TYPE text COLLATE "C";
ALTER TABLE reports.share ALTER COLUMN period TYPE text COLLATE "C";
ALTER TABLE reports.total
    ALTER COLUMN period TYPE text COLLATE "C",
    ALTER COLUMN reach TYPE text COLLATE "C",
    ALTER COLUMN part TYPE text COLLATE "C";
ALTER TABLE reports.nation_total
    ALTER COLUMN period TYPE text COLLATE "C",
    ALTER COLUMN part TYPE text COLLATE "C";

-- Whoever sends a form fires both triggers, since what stands is changed and what does not is added; most of the
-- time one of them has nothing to tell.
CREATE OR REPLACE FUNCTION reports.note_typed_insert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM fresh) THEN
        RETURN NULL;
    END IF;
    INSERT INTO reports.shift (commune_id, period, since, codes, amounts, numbers)
    SELECT commune_id, period, min(since), array_agg(indicator), array_agg(amount), array_agg(number)
    FROM (SELECT f.commune_id, f.period, f.indicator, min(f.valid_from) AS since, sum(f.value) AS amount, count(*)::integer AS number
          FROM fresh f JOIN reports.adding a USING (indicator)
          WHERE f.withdrawn_at IS NULL GROUP BY f.commune_id, f.period, f.indicator) summed
    GROUP BY commune_id, period;
    INSERT INTO storage.change (commune_id, since)
    SELECT commune_id, min(valid_from) FROM fresh f
    WHERE NOT EXISTS (SELECT FROM reports.adding a WHERE a.indicator = f.indicator)
    GROUP BY commune_id;
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION reports.note_typed_update() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM fresh) THEN
        RETURN NULL;
    END IF;
    INSERT INTO reports.shift (commune_id, period, since, codes, amounts, numbers)
    SELECT commune_id, period, min(since), array_agg(indicator), array_agg(amount), array_agg(number)
    FROM (SELECT commune_id, period, indicator, min(valid_from) AS since, sum(sign * value) AS amount, sum(sign)::integer AS number
          FROM (SELECT 1 AS sign, * FROM fresh UNION ALL SELECT -1, * FROM former) states
          JOIN reports.adding a USING (indicator)
          WHERE withdrawn_at IS NULL GROUP BY commune_id, period, indicator) summed
    WHERE amount <> 0 OR number <> 0
    GROUP BY commune_id, period;
    INSERT INTO storage.change (commune_id, since)
    SELECT commune_id, min(valid_from) FROM (SELECT * FROM fresh UNION ALL SELECT * FROM former) states
    WHERE NOT EXISTS (SELECT FROM reports.adding a WHERE a.indicator = states.indicator)
    GROUP BY commune_id;
    RETURN NULL;
END
$$;
