CREATE TABLE exchange.import_run (
    id           uuid PRIMARY KEY,
    name         storage.vi_text NOT NULL,
    stage        text NOT NULL CHECK (stage IN ('reading', 'previewed', 'importing', 'done', 'cancelled', 'failed', 'undone')),
    account_id   uuid,
    commune_id   uuid NOT NULL,
    unit_id      uuid NOT NULL,
    rows_read    bigint NOT NULL DEFAULT 0,
    result       jsonb,
    sealed_file  bytea,
    sealed_mends bytea,
    cancel_asked boolean NOT NULL DEFAULT false,
    made_at      timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE exchange.import_run IS 'Imports: those taken in (their id is the batch they can be undone by) and uploads under way, whose content is sealed and goes when they have served.';
CREATE INDEX import_run_made ON exchange.import_run (made_at DESC);
SELECT storage.limit_to_reach('exchange.import_run');
