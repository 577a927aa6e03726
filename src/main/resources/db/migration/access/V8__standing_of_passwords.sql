-- Whether somebody has to choose a password first is asked at each request too, and changes seldom.
DROP TRIGGER standing ON access.account;
CREATE TRIGGER standing AFTER INSERT OR DELETE OR UPDATE OF disabled_at, must_change ON access.account
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();
