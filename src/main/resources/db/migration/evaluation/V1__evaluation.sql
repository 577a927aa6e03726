-- Inspections of committees and emulation movements. Who is inspected is a committee, never a resident.

CREATE TABLE evaluation.inspection (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    code             storage.vi_text NOT NULL,
    unit_id          uuid NOT NULL,
    planned_on       date NOT NULL,
    held_on          date,
    led_by           storage.vi_text NOT NULL,
    points           text[] NOT NULL,
    conclusion       storage.vi_text,
    good_practice    storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (commune_id, code)
);
COMMENT ON TABLE evaluation.inspection IS 'An inspection of a committee by the ward: planned, then held; led_by is a post, not a name; points are code words of what is looked at.';
CREATE INDEX inspection_unit ON evaluation.inspection (unit_id, planned_on);
CREATE TABLE evaluation.inspection_history (LIKE evaluation.inspection, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE evaluation.inspection_history IS 'Earlier states of inspections that were corrected or withdrawn.';
CREATE INDEX ON evaluation.inspection_history (id);

CREATE TABLE evaluation.finding (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    inspection_id    uuid NOT NULL REFERENCES evaluation.inspection,
    code             storage.vi_text NOT NULL,
    point            text NOT NULL,
    what             storage.vi_text NOT NULL,
    remedy           storage.vi_text,
    remedy_due       date,
    remedied_on      date,
    remedy_note      storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (inspection_id, code)
);
COMMENT ON TABLE evaluation.finding IS 'What an inspection found at one point, what is to be done about it by when, and when that was done.';
CREATE TABLE evaluation.finding_history (LIKE evaluation.finding, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE evaluation.finding_history IS 'Earlier states of findings that were corrected or withdrawn.';
CREATE INDEX ON evaluation.finding_history (id);

CREATE TABLE evaluation.movement (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    code             storage.vi_text NOT NULL,
    unit_ids         uuid[] NOT NULL CHECK (cardinality(unit_ids) > 0),
    name             storage.vi_text NOT NULL,
    contents         storage.vi_text NOT NULL,
    starts_on        date NOT NULL,
    ends_on          date NOT NULL,
    directive        storage.vi_text,
    reviewed_on      date,
    review           storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (commune_id, code),
    CHECK (ends_on > starts_on)
);
COMMENT ON TABLE evaluation.movement IS 'An emulation movement (phong trào thi đua) that a ward launched for some of its areas; it runs from starts_on until the day before ends_on.';
CREATE TABLE evaluation.movement_history (LIKE evaluation.movement, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE evaluation.movement_history IS 'Earlier states of movements that were corrected or withdrawn.';
CREATE INDEX ON evaluation.movement_history (id);

CREATE TABLE evaluation.registration (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    movement_id      uuid NOT NULL REFERENCES evaluation.movement,
    registered_on    date NOT NULL,
    commitment       storage.vi_text NOT NULL,
    result           storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (movement_id, unit_id)
);
COMMENT ON TABLE evaluation.registration IS 'What an area undertook in a movement and what came of it.';
CREATE TABLE evaluation.registration_history (LIKE evaluation.registration, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE evaluation.registration_history IS 'Earlier states of registrations that were corrected or withdrawn.';
CREATE INDEX ON evaluation.registration_history (id);

CREATE TABLE evaluation.award_proposal (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    movement_id      uuid NOT NULL REFERENCES evaluation.movement,
    code             storage.vi_text NOT NULL,
    proposed_on      date NOT NULL,
    person_id        uuid,
    award            storage.vi_text NOT NULL,
    reason           storage.vi_text NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (movement_id, code)
);
COMMENT ON TABLE evaluation.award_proposal IS 'Proposed for an award after a movement: the committee of an area, or one of its members (an id of module people).';
CREATE TABLE evaluation.award_proposal_history (LIKE evaluation.award_proposal, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE evaluation.award_proposal_history IS 'Earlier states of proposals that were corrected or withdrawn.';
CREATE INDEX ON evaluation.award_proposal_history (id);

DO
$$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['inspection', 'finding', 'registration', 'award_proposal'] LOOP
        PERFORM storage.limit_to_reach(('evaluation.' || target)::regclass);
        PERFORM storage.limit_to_reach(('evaluation.' || target || '_history')::regclass);
    END LOOP;
    -- A movement is seen by each of the areas that it was launched for.
    FOREACH target IN ARRAY ARRAY['movement', 'movement_history'] LOOP
        EXECUTE format('ALTER TABLE evaluation.%I ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY reach ON evaluation.%I
            USING ((SELECT storage.reaches_all())
                OR commune_id = ANY ((SELECT storage.reached_communes())::uuid[])
                OR unit_ids && (SELECT storage.reached_units())::uuid[])', target);
        EXECUTE format('CREATE POLICY system ON evaluation.%I TO caunoi_system USING (true) WITH CHECK (true)', target);
    END LOOP;
    FOREACH target IN ARRAY ARRAY['inspection', 'finding', 'movement', 'registration', 'award_proposal'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON evaluation.%I
            FOR EACH ROW EXECUTE FUNCTION storage.refuse_change()', target || '_history');
    END LOOP;
END
$$;
