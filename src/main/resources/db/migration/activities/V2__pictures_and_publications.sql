-- Pictures of an activity, why it was corrected, and what of it the public page shows.

-- Words as one types them in haste: without marks, without capitals. The letters are written out,
-- so that no server's own alphabet has a say.
CREATE FUNCTION activities.folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN lower(translate(words,
        'AàÀáÁảẢãÃạẠăĂằẰắẮẳẲẵẴặẶâÂầẦấẤẩẨẫẪậẬEèÈéÉẻẺẽẼẹẸêÊềỀếẾểỂễỄệỆIìÌíÍỉỈĩĨịỊOòÒóÓỏỎõÕọỌôÔồỒốỐổỔỗỖộỘơƠờỜớỚởỞỡỠợỢUùÙúÚủỦũŨụỤưƯừỪứỨửỬữỮựỰYỳỲýÝỷỶỹỸỵỴđĐ',
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeeeeeeeeiiiiiiiiiiiooooooooooooooooooooooooooooooooooouuuuuuuuuuuuuuuuuuuuuuuyyyyyyyyyyydd'));

-- The next free code of a commune and year, such as 2026/113. It looks at all codes of the commune,
-- also those beyond the writer's reach, and two writers wait for each other.
CREATE FUNCTION activities.next_code(commune uuid, year integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('activities.code ' || commune, 0));
    RETURN (SELECT year || '/' || (coalesce(max(split_part(a.code, '/', 2)::integer), 0) + 1)
            FROM activities.activity a
            WHERE a.commune_id = commune AND a.code ~ ('^' || year || '/[0-9]{1,8}$'));
END
$$;

CREATE TABLE activities.correction (
    act_id      uuid PRIMARY KEY,
    activity_id uuid NOT NULL REFERENCES activities.activity (id),
    reason      storage.vi_text NOT NULL
);
COMMENT ON TABLE activities.correction IS 'Why an activity was corrected, in the words of whoever did it, where given; act_id is the batch of the correction.';
CREATE INDEX correction_activity ON activities.correction (activity_id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON activities.correction
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE activities.picture (
    id               uuid PRIMARY KEY,
    activity_id      uuid NOT NULL REFERENCES activities.activity (id),
    large_id         uuid NOT NULL UNIQUE,
    small_id         uuid NOT NULL,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    caption          storage.vi_text NOT NULL,
    consent          storage.vi_text,
    consented_on     date,
    consent_ended_on date,
    shown_from       timestamptz,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    CHECK ((consent IS NULL) = (consented_on IS NULL) AND (consent IS NULL) = (shown_from IS NULL)),
    CHECK (consent_ended_on >= consented_on)
);
COMMENT ON TABLE activities.picture IS 'A picture of an activity, kept without metadata in two sizes as files of a unit. consent says in words who agreed to publish it, from consented_on until consent_ended_on; the public page may show it from shown_from. A removed picture''s files are erased.';
CREATE INDEX picture_activity ON activities.picture (activity_id);
CREATE INDEX picture_batch ON activities.picture (batch_id);
CREATE TABLE activities.picture_history (LIKE activities.picture, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE activities.picture_history IS 'Earlier captions and consents of pictures.';
CREATE INDEX picture_history_id ON activities.picture_history (id);
CREATE INDEX picture_history_batch ON activities.picture_history (superseded_by);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON activities.picture_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE activities.publication (
    id               uuid PRIMARY KEY,
    activity_id      uuid NOT NULL UNIQUE REFERENCES activities.activity (id),
    title            storage.vi_text NOT NULL,
    body             storage.vi_text NOT NULL,
    published_on     date NOT NULL,
    shown_from       timestamptz NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text
);
COMMENT ON TABLE activities.publication IS 'What the public page says of an activity, from shown_from until it is taken down (withdrawn).';
CREATE INDEX publication_batch ON activities.publication (batch_id);
CREATE TABLE activities.publication_history (LIKE activities.publication, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE activities.publication_history IS 'What the public page said before, and what was taken down.';
CREATE INDEX publication_history_id ON activities.publication_history (id);
CREATE INDEX publication_history_batch ON activities.publication_history (superseded_by);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON activities.publication_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

-- What belongs to an activity is seen by those who see the activity, a joint one by all its areas.
DO
$$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['activities.correction', 'activities.picture', 'activities.picture_history',
                                  'activities.publication', 'activities.publication_history'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY reach ON %s
            USING (EXISTS (SELECT FROM activities.activity a WHERE a.id = activity_id))', target);
        EXECUTE format('CREATE POLICY system ON %s TO caunoi_system USING (true) WITH CHECK (true)', target);
    END LOOP;
END
$$;
