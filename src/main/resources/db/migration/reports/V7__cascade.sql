-- Targets that a level gives to the units directly below it, for a year or for a term of five.
ALTER TABLE reports.target ADD COLUMN given_by uuid, ADD COLUMN reason storage.vi_text;
ALTER TABLE reports.target_history ADD COLUMN given_by uuid, ADD COLUMN reason storage.vi_text;
COMMENT ON COLUMN reports.target.given_by IS 'The unit above that gave it; empty for a target that a unit set itself. Only who writes for that unit may change it.';
COMMENT ON COLUMN reports.target.reason IS 'Why it was changed.';

CREATE TABLE reports.term_target (LIKE reports.target INCLUDING DEFAULTS INCLUDING INDEXES);
COMMENT ON TABLE reports.term_target IS 'What a unit set out to reach in a term of five years, 2026-2030; never added to the targets of its years.';
CREATE TABLE reports.term_target_history (LIKE reports.term_target, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE reports.term_target_history IS 'Earlier states of targets of a term that were corrected or withdrawn.';
CREATE INDEX ON reports.term_target_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.term_target_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE reports.target_proposal (
    id          uuid PRIMARY KEY,
    commune_id  uuid NOT NULL,
    unit_id     uuid NOT NULL,
    indicator   text NOT NULL,
    period      text NOT NULL,
    given       numeric NOT NULL,
    wanted      numeric NOT NULL CHECK (wanted >= 0),
    reason      storage.vi_text NOT NULL,
    account_id  uuid NOT NULL,
    proposed_at timestamptz NOT NULL,
    decision    text CHECK (decision IN ('agreed', 'declined')),
    answer      storage.vi_text,
    decided_by  uuid,
    decided_at  timestamptz,
    CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL))
);
COMMENT ON TABLE reports.target_proposal IS 'A unit asks the one above to change a target that it was given, with a reason; what was decided, and all of them are kept.';
CREATE UNIQUE INDEX target_proposal_open ON reports.target_proposal (unit_id, indicator, period) WHERE decision IS NULL;
CREATE INDEX target_proposal_of ON reports.target_proposal (unit_id, period);

SELECT storage.limit_to_reach('reports.term_target');
SELECT storage.limit_to_reach('reports.term_target_history');
SELECT storage.limit_to_reach('reports.target_proposal');

-- Indicators added while the product runs; those of the release stand in its own file.
CREATE TABLE reports.configured_indicator (
    code            text NOT NULL CHECK (code ~ '^R[A-Z0-9]{1,9}$'),
    version         integer NOT NULL CHECK (version > 0),
    name_vi         storage.vi_text NOT NULL,
    name_en         text NOT NULL,
    unit            storage.vi_text NOT NULL,
    programme       storage.vi_text NOT NULL,
    shortest        text NOT NULL,
    time            text,
    adds_over_units boolean,
    typed_at        text,
    formula         text,
    valid_from      date NOT NULL,
    valid_until     date NOT NULL,
    account_id      uuid NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (code, version),
    CHECK (valid_from < valid_until),
    CHECK ((formula IS NULL) = (time IS NOT NULL AND adds_over_units IS NOT NULL AND typed_at IS NOT NULL))
);
COMMENT ON TABLE reports.configured_indicator IS 'Definitions of indicators that were added by configuration, version by version; the last version of a code holds. Typed ones say how they add and who types them, others have a formula.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.configured_indicator
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE reports.configured_form (
    code        text NOT NULL CHECK (code ~ '^B[A-Z0-9]{1,9}$'),
    version     integer NOT NULL CHECK (version > 0),
    name_vi     storage.vi_text NOT NULL,
    name_en     text NOT NULL,
    period_kind text NOT NULL,
    level       text NOT NULL,
    indicators  text[] NOT NULL CHECK (cardinality(indicators) > 0),
    valid_from  date NOT NULL,
    valid_until date NOT NULL,
    account_id  uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (code, version),
    CHECK (valid_from < valid_until)
);
COMMENT ON TABLE reports.configured_form IS 'Forms put together by configuration, version by version: which indicators a level types together for a kind of period; the last version of a code holds.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON reports.configured_form
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
