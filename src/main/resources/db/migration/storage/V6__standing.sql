-- How far a person reaches is asked at each request and changes seldom: only with accounts, posts and units. How many
-- rows stand here tells, in the same snapshot as everything else, whether an answer that was worked out still holds.
CREATE TABLE storage.standing (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
COMMENT ON TABLE storage.standing IS 'One row for each statement that changed who reaches what: accounts, posts, units. Only their number is read.';

CREATE FUNCTION storage.note_standing() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO storage.standing DEFAULT VALUES;
    RETURN NULL;
END
$$;
