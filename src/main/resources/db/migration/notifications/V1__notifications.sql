-- Messages out. Nothing here names a person, holds an address or a text: a message is composed when it leaves.

CREATE TABLE notifications.notice (
    id             uuid PRIMARY KEY,
    commune_id     uuid NOT NULL,
    unit_id        uuid NOT NULL,
    kind           text NOT NULL,
    about          uuid NOT NULL,
    version        integer NOT NULL,
    recipient_kind text NOT NULL CHECK (recipient_kind IN ('account', 'person', 'body')),
    recipient_id   uuid NOT NULL,
    batch_id       uuid,
    posted_at      timestamptz NOT NULL,
    leaves_at      timestamptz NOT NULL,
    withdrawn_at   timestamptz
);
COMMENT ON TABLE notifications.notice IS 'One message to one recipient: what it is about, by ids alone. The batch that posted it can take it back as long as it did not leave.';
CREATE UNIQUE INDEX notice_once ON notifications.notice (kind, about, version, recipient_kind, recipient_id)
    WHERE withdrawn_at IS NULL;
CREATE INDEX notice_batch ON notifications.notice (batch_id);
SELECT storage.limit_to_reach('notifications.notice');

CREATE TABLE notifications.delivery (
    notice_id     uuid NOT NULL REFERENCES notifications.notice (id),
    channel       text NOT NULL CHECK (channel IN ('in_app', 'email', 'web_push', 'text')),
    commune_id    uuid NOT NULL,
    unit_id       uuid NOT NULL,
    state         text NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'sent', 'failed', 'dropped', 'withdrawn')),
    tries         integer NOT NULL DEFAULT 0,
    due_at        timestamptz NOT NULL,
    claim         uuid,
    claimed_until timestamptz,
    PRIMARY KEY (notice_id, channel),
    CHECK ((claim IS NULL) = (claimed_until IS NULL))
);
COMMENT ON TABLE notifications.delivery IS 'The way of a message by one channel: how it stands, when it is due next, and which process has it in hand until when.';
CREATE INDEX delivery_due ON notifications.delivery (channel, due_at) WHERE state = 'waiting';
CREATE INDEX delivery_list ON notifications.delivery (commune_id, state, notice_id);
SELECT storage.limit_to_reach('notifications.delivery');

CREATE TABLE notifications.attempt (
    id         uuid PRIMARY KEY,
    notice_id  uuid NOT NULL REFERENCES notifications.notice (id),
    channel    text NOT NULL,
    commune_id uuid NOT NULL,
    unit_id    uuid NOT NULL,
    tried_at   timestamptz NOT NULL,
    outcome    text NOT NULL CHECK (outcome IN ('sent', 'temporary', 'permanent', 'dropped')),
    trouble    text,
    CHECK ((outcome = 'sent') = (trouble IS NULL))
);
COMMENT ON TABLE notifications.attempt IS 'Every try to deliver a message and what came of it, in a word of a closed list; never an address.';
CREATE INDEX attempt_notice ON notifications.attempt (notice_id, channel);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON notifications.attempt
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('notifications.attempt');

CREATE TABLE notifications.inbox (
    account_id uuid NOT NULL,
    notice_id  uuid NOT NULL REFERENCES notifications.notice (id),
    arrived_at timestamptz NOT NULL,
    read_at    timestamptz,
    PRIMARY KEY (account_id, notice_id)
);
COMMENT ON TABLE notifications.inbox IS 'Messages that an account finds on its own page, and which of them it has read; ids alone.';
CREATE INDEX inbox_unread ON notifications.inbox (account_id) WHERE read_at IS NULL;

CREATE TABLE notifications.browser (
    id            uuid PRIMARY KEY,
    account_id    uuid NOT NULL,
    endpoint_hash bytea NOT NULL UNIQUE,
    sealed        bytea NOT NULL,
    made_at       timestamptz NOT NULL
);
COMMENT ON TABLE notifications.browser IS 'Browsers that an account wants to be woken by: address and keys sealed with the data key, found again by a hash of the address, which is drawn at random by the push service.';
CREATE INDEX browser_account ON notifications.browser (account_id);

CREATE TABLE notifications.push_key (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id         uuid NOT NULL,
    public_key bytea NOT NULL,
    sealed     bytea NOT NULL,
    made_at    timestamptz NOT NULL
);
COMMENT ON TABLE notifications.push_key IS 'The pair of keys by which push services know this installation; the private one sealed with the data key.';

CREATE TABLE notifications.text_gateway (
    version     integer PRIMARY KEY CHECK (version > 0),
    url         storage.vi_text NOT NULL,
    header_name storage.vi_text NOT NULL,
    saved_by    uuid NOT NULL,
    saved_at    timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE notifications.text_gateway IS 'The service that takes short messages for telephones (SMS, Zalo); each saving is a row, the highest version holds, without an address there is none.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON notifications.text_gateway
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE notifications.text_secret (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id       uuid NOT NULL,
    sealed   bytea NOT NULL
);
COMMENT ON TABLE notifications.text_secret IS 'The secret for that service, sealed with the data key; an earlier one is not kept.';
