-- Notes of changes come and go within a second: what they leave behind would soon be all that a reader has to pass.
ALTER TABLE storage.change SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
