CREATE TABLE activities.publication_request (
    id               uuid PRIMARY KEY,
    activity_id      uuid NOT NULL UNIQUE REFERENCES activities.activity (id),
    title            storage.vi_text NOT NULL,
    body             storage.vi_text NOT NULL,
    asked_by         uuid NOT NULL,
    declined         storage.vi_text,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text
);
COMMENT ON TABLE activities.publication_request IS 'What somebody, the account asked_by, wants to publish of an activity where the Standing Committee agrees to each piece. declined says why it did not agree; an agreed one is withdrawn, its words stand in publication.';
CREATE INDEX publication_request_batch ON activities.publication_request (batch_id);
CREATE TABLE activities.publication_request_history (LIKE activities.publication_request, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE activities.publication_request_history IS 'What was asked for before, and what became of it.';
CREATE INDEX publication_request_history_id ON activities.publication_request_history (id);
CREATE INDEX publication_request_history_batch ON activities.publication_request_history (superseded_by);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON activities.publication_request_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

DO
$$
DECLARE
    target text;
BEGIN
    FOREACH target IN ARRAY ARRAY['activities.publication_request', 'activities.publication_request_history'] LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY reach ON %s
            USING (EXISTS (SELECT FROM activities.activity a WHERE a.id = activity_id))', target);
        EXECUTE format('CREATE POLICY system ON %s TO caunoi_system USING (true) WITH CHECK (true)', target);
    END LOOP;
END
$$;
