-- Why a seat ended is a code word of the seat. History keeps the columns of its table in their
-- order, followed by when and by whom a state was superseded.
ALTER TABLE organization.seat
    ADD COLUMN end_reason text CHECK (end_reason IN ('own_request', 'moved_away', 'health', 'lost_post', 'not_trusted', 'died'));
ALTER TABLE organization.seat_history RENAME COLUMN superseded_at TO former_at;
ALTER TABLE organization.seat_history RENAME COLUMN superseded_by TO former_by;
ALTER TABLE organization.seat_history
    ADD COLUMN end_reason text,
    ADD COLUMN superseded_at timestamptz,
    ADD COLUMN superseded_by uuid;
ALTER TABLE organization.seat_history DISABLE TRIGGER append_only;
UPDATE organization.seat_history SET superseded_at = former_at, superseded_by = former_by;
ALTER TABLE organization.seat_history ENABLE TRIGGER append_only;
ALTER TABLE organization.seat_history
    ALTER COLUMN superseded_at SET NOT NULL,
    DROP COLUMN former_at,
    DROP COLUMN former_by;

CREATE TABLE organization.regulation (
    id               uuid PRIMARY KEY,
    unit_id          uuid NOT NULL REFERENCES organization.unit,
    commune_id       uuid NOT NULL REFERENCES organization.unit,
    number           storage.vi_text NOT NULL,
    adopted_on       date NOT NULL,
    issued_by        storage.vi_text NOT NULL,
    valid_from       date NOT NULL,
    valid_until      date NOT NULL DEFAULT 'infinity',
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, number),
    CHECK (valid_until > valid_from)
);
COMMENT ON TABLE organization.regulation IS 'Working regulations (quy chế hoạt động) of committees: number, day and issuer of the decision, and the half-open span in which they are in force.';
CREATE TABLE organization.regulation_history (LIKE organization.regulation, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE organization.regulation_history IS 'Earlier states of working regulations that were corrected or withdrawn.';
CREATE INDEX ON organization.regulation_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON organization.regulation_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('organization.regulation');
SELECT storage.limit_to_reach('organization.regulation_history');
