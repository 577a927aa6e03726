-- Where and with whom it was, and what people did for each other there: typed at the screen, never imported.
ALTER TABLE activities.activity
    ADD COLUMN place      storage.vi_text,
    ADD COLUMN audience   storage.vi_text,
    ADD COLUMN works      storage.vi_text,
    ADD COLUMN households integer CHECK (households >= 0),
    ADD COLUMN work_days  integer CHECK (work_days >= 0),
    ADD COLUMN value_vnd  bigint CHECK (value_vnd >= 0);
ALTER TABLE activities.activity_history
    ADD COLUMN place      storage.vi_text,
    ADD COLUMN audience   storage.vi_text,
    ADD COLUMN works      storage.vi_text,
    ADD COLUMN households integer,
    ADD COLUMN work_days  integer,
    ADD COLUMN value_vnd  bigint;
COMMENT ON COLUMN activities.activity.works IS 'Works done on a work day or with mutual help; households, work_days and value_vnd say how much.';
