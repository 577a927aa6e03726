CREATE TABLE activities.activity (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    code             storage.vi_text NOT NULL,
    unit_ids         uuid[] NOT NULL CHECK (cardinality(unit_ids) > 0),
    commune_ids      uuid[] NOT NULL CHECK (cardinality(commune_ids) = cardinality(unit_ids)),
    held_on          date NOT NULL,
    kind             text NOT NULL,
    topic            text,
    title            storage.vi_text,
    attendance       integer CHECK (attendance >= 0),
    members_present  integer CHECK (members_present >= 0),
    members_invited  integer CHECK (members_invited >= 0),
    organiser        text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (commune_id, code)
);
COMMENT ON TABLE activities.activity IS 'Something that happened at one or several units on a day; commune_ids holds the commune of each unit on that day, commune_id that of the first.';
CREATE INDEX activity_batch ON activities.activity (batch_id);
CREATE TABLE activities.activity_history (LIKE activities.activity, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE activities.activity_history IS 'Earlier states of activities that were corrected or withdrawn.';
CREATE INDEX activity_history_id ON activities.activity_history (id);
CREATE INDEX activity_history_batch ON activities.activity_history (superseded_by);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON activities.activity_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE activities.activity_place (
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    held_on     date NOT NULL,
    activity_id uuid NOT NULL,
    PRIMARY KEY (unit_id, held_on, activity_id)
);
COMMENT ON TABLE activities.activity_place IS 'Each unit of each activity, for counting by unit and day; follows activity.unit_ids.';
CREATE INDEX activity_place_activity ON activities.activity_place (activity_id);
SELECT storage.limit_to_reach('activities.activity_place');

-- A joint activity is seen whole by each of its areas.
DO
$$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['activities.activity', 'activities.activity_history'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY reach ON %s
            USING ((SELECT storage.reaches_all())
                OR commune_ids && (SELECT storage.reached_communes())::uuid[]
                OR unit_ids && (SELECT storage.reached_units())::uuid[])', target);
        EXECUTE format('CREATE POLICY system ON %s TO caunoi_system USING (true) WITH CHECK (true)', target);
    END LOOP;
END
$$;

-- The places follow their activities in the same statement, also those in a commune that the writer does not reach.
CREATE FUNCTION activities.follow() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM activities.activity_place p USING fresh a WHERE p.activity_id = a.id;
    END IF;
    INSERT INTO activities.activity_place (commune_id, unit_id, held_on, activity_id)
    SELECT place.commune_id, place.unit_id, a.held_on, a.id
    FROM fresh a CROSS JOIN LATERAL unnest(a.commune_ids, a.unit_ids) AS place(commune_id, unit_id);
    RETURN NULL;
END
$$;
CREATE TRIGGER follow_new AFTER INSERT ON activities.activity REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION activities.follow();
CREATE TRIGGER follow_changed AFTER UPDATE ON activities.activity REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION activities.follow();
