-- A copy of the database on another machine must not send again what the first one has sent.
CREATE TABLE notifications.home (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    place    text NOT NULL
);
COMMENT ON TABLE notifications.home IS 'The database server and database from which messages leave; rows that were copied elsewhere find another one there and wait for a hand.';
CREATE FUNCTION notifications.place() RETURNS text
    LANGUAGE sql STABLE
    RETURN (SELECT s.system_identifier || '/' || d.oid
            FROM pg_control_system() s, pg_database d WHERE d.datname = current_database());
