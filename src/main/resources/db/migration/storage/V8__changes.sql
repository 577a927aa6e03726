-- What is added up for whole provinces is kept; what changed below since then is noted here by the
-- transaction that changed it, so that a reader sees record and note together or neither.
CREATE TABLE storage.change (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    commune_id uuid,
    since      date NOT NULL,
    of_units   boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE storage.change IS 'Records of a commune changed that count on days since this one; of_units: the units themselves changed, and the commune is the unit nearest to it that is known. Rows leave when totals have taken them up.';
ALTER TABLE storage.change ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON storage.change TO caunoi_system USING (true) WITH CHECK (true);

-- Lets a table note its changes: since is the expression of the first day on which a row counts,
-- commune that of its commune, or of several.
CREATE FUNCTION storage.note_changes(
    target regclass,
    since text,
    commune text DEFAULT 'commune_id',
    acts text[] DEFAULT ARRAY['insert', 'update', 'delete']) RETURNS void
    LANGUAGE plpgsql AS
$$
DECLARE
    name text := replace(target::text, '.', '_');
    act  text;
    rows text;
    seen text;
BEGIN
    FOREACH act IN ARRAY acts LOOP
        rows := CASE act WHEN 'insert' THEN 'NEW TABLE AS fresh'
                         WHEN 'delete' THEN 'OLD TABLE AS former'
                         ELSE 'OLD TABLE AS former NEW TABLE AS fresh' END;
        seen := CASE act WHEN 'insert' THEN 'SELECT * FROM fresh'
                         WHEN 'delete' THEN 'SELECT * FROM former'
                         ELSE 'SELECT * FROM fresh UNION ALL SELECT * FROM former' END;
        EXECUTE format('CREATE FUNCTION storage.note_%1$s_%2$s() RETURNS trigger
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
            $body$
            BEGIN
                INSERT INTO storage.change (commune_id, since)
                SELECT place, min(day)
                FROM (SELECT %3$s AS place, coalesce(%4$s, ''-infinity'') AS day FROM (%5$s) row) noted
                GROUP BY place;
                RETURN NULL;
            END
            $body$', name, act, commune, since, seen);
        EXECUTE format('CREATE TRIGGER note_%2$s AFTER %2$s ON %1$s REFERENCING %3$s
            FOR EACH STATEMENT EXECUTE FUNCTION storage.note_%4$s_%2$s()', target, act, rows, name);
    END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION storage.note_changes(regclass, text, text, text[]) FROM PUBLIC;
