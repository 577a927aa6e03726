SELECT storage.note_changes('organization.committee_event', 'happened_on');
SELECT storage.note_changes('organization.seat', 'held_from');
SELECT storage.note_changes('organization.regulation', 'valid_from');

-- A unit's own change is noted at its commune: itself, or what stands next above it.
CREATE FUNCTION organization.note_units() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO storage.change (commune_id, since, of_units)
        SELECT CASE WHEN level IN ('residential_area', 'self_managed_group') THEN parent_id ELSE unit_id END,
               min(valid_from), true
        FROM fresh GROUP BY 1;
    ELSE
        INSERT INTO storage.change (commune_id, since, of_units)
        SELECT CASE WHEN level IN ('residential_area', 'self_managed_group') THEN parent_id ELSE unit_id END,
               min(valid_from), true
        FROM (SELECT * FROM fresh UNION ALL SELECT * FROM former) states GROUP BY 1;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER note_insert AFTER INSERT ON organization.unit_version REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION organization.note_units();
CREATE TRIGGER note_update AFTER UPDATE ON organization.unit_version REFERENCING OLD TABLE AS former NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION organization.note_units();
