CREATE TABLE organization.unit (
    id   uuid PRIMARY KEY,
    code storage.vi_text NOT NULL UNIQUE
);
COMMENT ON TABLE organization.unit IS 'A unit through all its versions. Names and places of units are public: no policy.';

CREATE TABLE organization.unit_version (
    id               uuid PRIMARY KEY,
    unit_id          uuid NOT NULL REFERENCES organization.unit,
    valid_from       date NOT NULL,
    valid_until      date NOT NULL DEFAULT 'infinity',
    level            text NOT NULL CHECK (level IN ('nation', 'province', 'district', 'commune', 'residential_area', 'self_managed_group')),
    kind             storage.vi_text NOT NULL,
    name             storage.vi_text NOT NULL,
    parent_id        uuid REFERENCES organization.unit,
    households       integer CHECK (households >= 0),
    predecessors     uuid[] NOT NULL DEFAULT '{}',
    decision_number  storage.vi_text,
    decision_date    date,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, valid_from),
    CHECK (valid_until > valid_from),
    CHECK (parent_id IS DISTINCT FROM unit_id)
);
COMMENT ON TABLE organization.unit_version IS 'Name, kind, parent and households of a unit over a half-open span; predecessors say whom this version took over from, the decision says by which document.';
CREATE INDEX unit_version_parent ON organization.unit_version (parent_id) WHERE withdrawn_at IS NULL;
CREATE INDEX unit_version_predecessors ON organization.unit_version USING gin (predecessors);
CREATE TABLE organization.unit_version_history (LIKE organization.unit_version, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE organization.unit_version_history IS 'Earlier states of unit versions that were corrected or withdrawn.';
CREATE INDEX ON organization.unit_version_history (id);

CREATE TABLE organization.committee_event (
    id               uuid PRIMARY KEY,
    unit_id          uuid NOT NULL REFERENCES organization.unit,
    commune_id       uuid NOT NULL REFERENCES organization.unit,
    event            text NOT NULL CHECK (event IN ('established', 'reconstituted', 'dissolved')),
    happened_on      date NOT NULL,
    term_from        date,
    term_until       date,
    decision         storage.vi_text,
    reason           storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, event, happened_on),
    CHECK (term_until > term_from)
);
COMMENT ON TABLE organization.committee_event IS 'Acts on the committee of a residential area: established, reconstituted (kiện toàn), dissolved, with term and decision. A passed term only marks it overdue.';
CREATE TABLE organization.committee_event_history (LIKE organization.committee_event, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE organization.committee_event_history IS 'Earlier states of committee acts that were corrected or withdrawn.';
CREATE INDEX ON organization.committee_event_history (id);
SELECT storage.limit_to_reach('organization.committee_event');
SELECT storage.limit_to_reach('organization.committee_event_history');

CREATE TABLE organization.seat (
    id               uuid PRIMARY KEY,
    unit_id          uuid NOT NULL REFERENCES organization.unit,
    commune_id       uuid NOT NULL REFERENCES organization.unit,
    person_id        uuid NOT NULL,
    held_from        date NOT NULL,
    held_until       date NOT NULL DEFAULT 'infinity',
    position         text NOT NULL CHECK (position IN ('head', 'deputy_head', 'member')),
    seat_group       text,
    represents       storage.vi_text,
    concurrent_post  text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, person_id, held_from),
    CHECK (held_until > held_from)
);
COMMENT ON TABLE organization.seat IS 'A seat in a committee and who holds it from when until when. The group belongs to the seat, never to the person; the person is an id of module people. One person may hold several seats.';
CREATE INDEX seat_unit ON organization.seat (unit_id) WHERE withdrawn_at IS NULL;
CREATE TABLE organization.seat_history (LIKE organization.seat, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE organization.seat_history IS 'Earlier states of seats that were corrected or withdrawn.';
CREATE INDEX ON organization.seat_history (id);
SELECT storage.limit_to_reach('organization.seat');
SELECT storage.limit_to_reach('organization.seat_history');

-- A withdrawn or corrected row reaches its history only; history itself never changes.
DO
$$
DECLARE
    history text;
BEGIN
    FOREACH history IN ARRAY ARRAY['unit_version_history', 'committee_event_history', 'seat_history'] LOOP
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON organization.%I
            FOR EACH ROW EXECUTE FUNCTION storage.refuse_change()', history);
    END LOOP;
END
$$;
