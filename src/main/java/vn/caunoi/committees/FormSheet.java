package vn.caunoi.committees;

import java.util.Optional;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;

/**
 * A form on its page.
 *
 * @param path where it is sent, and the name of its draft
 * @param back the page it was opened from
 * @param isNew whether there is nothing yet that could be withdrawn
 */
public record FormSheet(
        String path,
        String back,
        boolean isNew,
        Filled form,
        FormErrors errors,
        Optional<Conflict> conflict) {
    static FormSheet blank(String path, String back, Filled form) {
        return new FormSheet(path, back, true, form, FormErrors.none(), Optional.empty());
    }

    static FormSheet of(String path, String back, Filled form) {
        return new FormSheet(path, back, false, form, FormErrors.none(), Optional.empty());
    }

    FormSheet wrong(FormErrors found) {
        return new FormSheet(path, back, isNew, form, found, Optional.empty());
    }

    /** The same with everything typed kept; saving it again is done knowingly. */
    FormSheet stale(String version, Conflict between) {
        return new FormSheet(
                path,
                back,
                isNew,
                form.and(Filled.VERSION, version),
                FormErrors.none(),
                Optional.of(between));
    }

    /** The name under which what is typed is kept. */
    public String draft() {
        return path.substring(1);
    }

    /** Where the record of this form is withdrawn. */
    public String withdrawPath() {
        return path.substring(0, path.lastIndexOf('/')) + "/rut";
    }

    public String value(String name) {
        return form.get(name);
    }

    public boolean has(String name, String choice) {
        return form.has(name, choice);
    }

    public String wrongOn(String name) {
        return errors.on(name);
    }
}
