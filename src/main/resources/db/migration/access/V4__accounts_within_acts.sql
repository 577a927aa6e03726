ALTER TABLE access.account_event
    ADD COLUMN batch_id    uuid,
    ADD COLUMN stood_until date;
COMMENT ON COLUMN access.account_event.batch_id IS 'The act at the screen to which it belongs, when that can be taken back as a whole.';
COMMENT ON COLUMN access.account_event.stood_until IS 'For an ended post: until when it stood before; without a day it had no end.';
CREATE INDEX account_event_batch ON access.account_event (batch_id) WHERE batch_id IS NOT NULL;
