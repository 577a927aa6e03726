CREATE TABLE access.sent_form (
    form       text PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES access.account,
    begun_at   timestamptz NOT NULL,
    led_to     text
);
COMMENT ON TABLE access.sent_form IS 'Forms that were sent and may act only once, by a fingerprint of the one page that was shown and of what was typed into it. Kept for a day.';
COMMENT ON COLUMN access.sent_form.led_to IS 'Where the first sending led, and every later one is led; empty while the first is under way.';
CREATE INDEX sent_form_begun ON access.sent_form (begun_at);
