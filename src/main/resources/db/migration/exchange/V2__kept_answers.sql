CREATE TABLE exchange.kept_answer (
    id             uuid PRIMARY KEY,
    account_id     uuid NOT NULL,
    key_digest     bytea NOT NULL,
    request_digest bytea NOT NULL,
    sealed         bytea,
    made_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (account_id, key_digest)
);
COMMENT ON TABLE exchange.kept_answer IS 'What a program was answered to a request with an Idempotency-Key, for a day, so that it acts once however often it is sent. Only digests of key and request; the answer is sealed by the data key.';
CREATE INDEX kept_answer_made ON exchange.kept_answer (made_at);
