ALTER TABLE matters.body ADD COLUMN front_id uuid;
COMMENT ON COLUMN matters.body.front_id IS 'The unit whose Front this body is, of the level above: who serves there answers with his own account. Empty for every other body.';
CREATE UNIQUE INDEX body_front ON matters.body (commune_id, front_id) WHERE front_id IS NOT NULL;
CREATE INDEX body_of_front ON matters.body (front_id) WHERE front_id IS NOT NULL;
