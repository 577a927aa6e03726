-- Each request asks how often who reaches what has changed; so the notes of it are added up and now and then drawn together.
ALTER TABLE storage.standing ADD COLUMN changes bigint NOT NULL DEFAULT 1;
COMMENT ON TABLE storage.standing IS 'One row for each statement that changed who reaches what: accounts, tokens, posts, seats, bodies, units; or one for several, which changes counts. Only their sum is read.';

-- Drawing together changes no sum, in whatever order transactions end: rows go and come in one.
CREATE OR REPLACE FUNCTION storage.note_standing() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO storage.standing DEFAULT VALUES;
    IF random() < 0.02 THEN
        WITH gone AS (
            DELETE FROM storage.standing
            WHERE id IN (SELECT id FROM storage.standing LIMIT 200 FOR UPDATE SKIP LOCKED)
            RETURNING changes)
        INSERT INTO storage.standing (changes) SELECT sum(changes) FROM gone HAVING count(*) > 0;
    END IF;
    RETURN NULL;
END
$$;
