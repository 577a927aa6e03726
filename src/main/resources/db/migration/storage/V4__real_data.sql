ALTER TABLE storage.installation ADD COLUMN for_real_data boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN storage.installation.for_real_data IS 'Whether this database was begun anew for real data: then no demonstration comes in by itself, also while it is empty.';
