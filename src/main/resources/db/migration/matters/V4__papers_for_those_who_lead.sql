-- Papers that tell those who lead: the people's situation, lists for sessions, what bodies say, counts of two regulations.
CREATE TABLE matters.situation_text (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    period           text NOT NULL,
    heading          text NOT NULL,
    text             storage.vi_text NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, period, heading)
);
COMMENT ON TABLE matters.situation_text IS 'What somebody writes under a heading of the report on the people''s situation before it is issued; the figures beside it are counted, never kept here.';
CREATE TABLE matters.situation_text_history (LIKE matters.situation_text, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE matters.situation_text_history IS 'Earlier states of the words of reports on the people''s situation.';
CREATE INDEX ON matters.situation_text_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.situation_text_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('matters.situation_text');
SELECT storage.limit_to_reach('matters.situation_text_history');

CREATE TABLE matters.situation_report (
    id         uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    period     text NOT NULL,
    issued_on  date NOT NULL,
    signed_by  uuid NOT NULL,
    paper_id   uuid NOT NULL,
    number     text NOT NULL,
    figures    jsonb NOT NULL,
    texts      jsonb NOT NULL,
    file_id    uuid NOT NULL,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (unit_id, period)
);
COMMENT ON TABLE matters.situation_report IS 'A report on the people''s situation as it was issued: figures without groups under five, words, number and Word file of that moment. Append-only.';
CREATE INDEX situation_report_paper ON matters.situation_report (paper_id);
CREATE INDEX situation_report_commune ON matters.situation_report (commune_id, issued_on);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.situation_report
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('matters.situation_report');

CREATE TABLE matters.session_list (
    id         uuid PRIMARY KEY,
    commune_id uuid NOT NULL,
    unit_id    uuid GENERATED ALWAYS AS (commune_id) STORED,
    title      storage.vi_text NOT NULL,
    held_on    date NOT NULL,
    version    integer NOT NULL DEFAULT 1,
    drafted_on date NOT NULL,
    drafted_by uuid NOT NULL,
    signed_on  date,
    signed_by  uuid,
    paper_id   uuid,
    number     text,
    batch_id   uuid,
    CHECK ((signed_on IS NULL) = (signed_by IS NULL)),
    CHECK ((signed_on IS NULL) = (paper_id IS NULL))
);
COMMENT ON TABLE matters.session_list IS 'The list of matters that goes to a session of the People''s Council: a draft until somebody signs it. title names the session, held_on is its day.';
CREATE INDEX session_list_commune ON matters.session_list (commune_id, held_on);
CREATE INDEX session_list_paper ON matters.session_list (paper_id) WHERE paper_id IS NOT NULL;
SELECT storage.limit_to_reach('matters.session_list');

CREATE TABLE matters.session_item (
    list_id      uuid NOT NULL REFERENCES matters.session_list ON DELETE CASCADE,
    matter_id    uuid NOT NULL REFERENCES matters.matter,
    commune_id   uuid NOT NULL,
    words        bytea NOT NULL,
    body         storage.vi_text,
    letter       text,
    forwarded_on date,
    due_on       date,
    state        text,
    PRIMARY KEY (list_id, matter_id)
);
COMMENT ON TABLE matters.session_item IS 'A matter on the list of a session. words is its content in short, under the key of the matter, so that erasing the matter erases it here too; the other columns are filled when the list is signed and say how the matter stood then.';
CREATE INDEX session_item_matter ON matters.session_item (matter_id);
SELECT matters.limit_to_matter('matters.session_item');

CREATE TABLE matters.body_statement (
    id         uuid PRIMARY KEY,
    body_id    uuid NOT NULL REFERENCES matters.body,
    commune_id uuid NOT NULL,
    unit_id    uuid GENERATED ALWAYS AS (commune_id) STORED,
    account_id uuid,
    made_on    date NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    words      storage.vi_text NOT NULL
);
COMMENT ON TABLE matters.body_statement IS 'What a body says to the public comparison of bodies: its right of reply, shown beside its line as it is. The latest one is shown; empty words take it off. account_id is empty when it came through the link of the body. Append-only.';
CREATE INDEX body_statement_body ON matters.body_statement (body_id, made_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.body_statement
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('matters.body_statement');

CREATE TABLE matters.regulation_count (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL,
    unit_id          uuid NOT NULL,
    regulation       text NOT NULL,
    organization     storage.vi_text NOT NULL,
    period           text NOT NULL,
    comments         integer NOT NULL CHECK (comments >= 0),
    sent_on          date,
    answered         integer NOT NULL CHECK (answered BETWEEN 0 AND comments),
    answered_on      date CHECK (answered_on >= sent_on),
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    UNIQUE (unit_id, regulation, organization, period)
);
COMMENT ON TABLE matters.regulation_count IS 'How many comments residents made to an organisation under Regulation 124 or 213 in a period, when they were sent on and how many it answered. Never a person, never a text. unit_id is the commune.';
CREATE TABLE matters.regulation_count_history (LIKE matters.regulation_count, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE matters.regulation_count_history IS 'Earlier states of the counts of Regulations 124 and 213.';
CREATE INDEX ON matters.regulation_count_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON matters.regulation_count_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('matters.regulation_count');
SELECT storage.limit_to_reach('matters.regulation_count_history');
