-- Who stands behind a token, and which seats and bodies a person holds, is kept as long as this does not change either.
-- A new token changes nothing that is known.
DROP TRIGGER standing ON access.account;
CREATE TRIGGER standing AFTER INSERT OR DELETE OR UPDATE OF disabled_at, must_change, name, person_id ON access.account
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();
CREATE TRIGGER standing AFTER DELETE OR UPDATE ON access.token
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();
CREATE TRIGGER standing AFTER INSERT OR DELETE OR UPDATE ON organization.seat
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();
