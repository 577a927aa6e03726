-- Settings of the installation: each saving is a row, the highest version holds. Two people who save at once
-- write the same version, so that the second is told.
CREATE TABLE settings.public_address (
    version  integer PRIMARY KEY CHECK (version > 0),
    address  storage.vi_text NOT NULL,
    saved_by uuid NOT NULL,
    saved_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE settings.public_address IS 'Where residents reach the product, for links and QR codes; empty for the address by which it was asked.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON settings.public_address
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE settings.mail_server (
    version      integer PRIMARY KEY CHECK (version > 0),
    host         storage.vi_text NOT NULL,
    port         integer NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security     text NOT NULL,
    user_name    storage.vi_text NOT NULL,
    from_address storage.vi_text NOT NULL,
    saved_by     uuid NOT NULL,
    saved_at     timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE settings.mail_server IS 'The e-mail server that takes letters of this installation; without a host there is none.';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON settings.mail_server
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();

CREATE TABLE settings.mail_secret (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id       uuid NOT NULL,
    sealed   bytea NOT NULL
);
COMMENT ON TABLE settings.mail_secret IS 'The password for the e-mail server, sealed with the data key; an earlier one is not kept.';

CREATE TABLE settings.ward_setting (
    id               uuid PRIMARY KEY,
    commune_id       uuid NOT NULL UNIQUE,
    unit_id          uuid NOT NULL,
    hotline          storage.vi_text,
    hours            storage.vi_text,
    contact          storage.vi_text,
    message          storage.vi_text,
    message_last_day date,
    publishing       text NOT NULL,
    shows_news       boolean NOT NULL,
    shows_fund       boolean NOT NULL,
    asks_useful      boolean NOT NULL,
    batch_id         uuid,
    version          integer NOT NULL DEFAULT 1,
    recorded_at      timestamptz NOT NULL DEFAULT now(),
    withdrawn_at     timestamptz,
    withdrawn_reason storage.vi_text,
    CHECK ((message IS NULL) = (message_last_day IS NULL))
);
COMMENT ON TABLE settings.ward_setting IS 'What a commune says of itself and how it publishes; unit_id is the commune. A message stands up to and including its last day.';
CREATE TABLE settings.ward_setting_history (LIKE settings.ward_setting, superseded_at timestamptz NOT NULL, superseded_by uuid);
COMMENT ON TABLE settings.ward_setting_history IS 'Earlier states of a commune''s settings.';
CREATE INDEX ON settings.ward_setting_history (id);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON settings.ward_setting_history
    FOR EACH ROW EXECUTE FUNCTION storage.refuse_change();
SELECT storage.limit_to_reach('settings.ward_setting');
SELECT storage.limit_to_reach('settings.ward_setting_history');
