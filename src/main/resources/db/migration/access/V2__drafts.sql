CREATE TABLE access.draft (
    id         uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES access.account,
    place      text NOT NULL,
    sealed     bytea NOT NULL,
    saved_at   timestamptz NOT NULL DEFAULT now(),
    UNIQUE (account_id, place)
);
COMMENT ON TABLE access.draft IS 'What somebody typed into a form and has not sent yet, sealed, since it may name people; only its writer gets it back. Gone once the form is sent, or after 30 days.';
CREATE INDEX draft_saved ON access.draft (saved_at);
