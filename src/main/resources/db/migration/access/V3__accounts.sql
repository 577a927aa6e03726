ALTER TABLE access.account
    ADD COLUMN must_change  boolean NOT NULL DEFAULT false,
    ADD COLUMN last_sign_in timestamptz;
COMMENT ON COLUMN access.account.must_change IS 'The password was given by somebody else: nothing opens until its owner has chosen another.';

CREATE TABLE access.account_event (
    id          uuid PRIMARY KEY,
    account_id  uuid NOT NULL REFERENCES access.account,
    actor_id    uuid REFERENCES access.account,
    event       text NOT NULL,
    post_id     uuid REFERENCES access.post,
    happened_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE access.account_event IS 'Who did what to which account and when; without an actor it was done at the command line or at the installation. Holds no secret and no name.';
CREATE INDEX account_event_account ON access.account_event (account_id, happened_at);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON access.account_event
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE INDEX post_unit ON access.post (unit_id);
CREATE INDEX token_account ON access.token (account_id);
