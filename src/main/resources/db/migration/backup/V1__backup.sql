CREATE TABLE backup.run (
    id           uuid PRIMARY KEY,
    reason       text NOT NULL CHECK (reason IN ('nightly', 'asked', 'beginning')),
    account_id   uuid,
    stage        text NOT NULL CHECK (stage IN ('running', 'done', 'failed', 'stopped', 'interrupted')),
    started_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    file_name    text NOT NULL,
    bytes        bigint,
    digest       text,
    tables_done  integer NOT NULL DEFAULT 0,
    tables_all   integer NOT NULL DEFAULT 0,
    stop_asked   boolean NOT NULL DEFAULT false,
    removed_at   timestamptz,
    CHECK ((stage = 'running') = (ended_at IS NULL)),
    CHECK (stage <> 'done' OR (bytes IS NOT NULL AND digest IS NOT NULL))
);
COMMENT ON TABLE backup.run IS 'Backups made into the folder of this machine, by night or on demand; it tells of this machine, so no backup carries it.';
CREATE INDEX run_started ON backup.run (started_at DESC);

CREATE TABLE backup.trial (
    id          uuid PRIMARY KEY,
    tried_on    date NOT NULL,
    account_id  uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE backup.trial IS 'Days on which somebody restored a backup elsewhere, looked at it and found it whole.';
