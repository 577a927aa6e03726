CREATE TRIGGER standing AFTER INSERT OR DELETE OR UPDATE ON organization.unit
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();
CREATE TRIGGER standing AFTER INSERT OR DELETE OR UPDATE ON organization.unit_version
    FOR EACH STATEMENT EXECUTE FUNCTION storage.note_standing();
