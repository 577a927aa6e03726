package vn.caunoi.reports.cascade.web;

import java.util.Map;
import java.util.Optional;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;

/**
 * What came back because it was not saved; nothing on a page that is opened.
 *
 * @param keepsVersions whether the form still speaks of the versions it spoke of before; after
 *     somebody else was first, saving once more is a decision made knowingly
 */
record Sent(
        Map<String, String> form,
        boolean keepsVersions,
        FormErrors errors,
        Optional<Conflict> conflict) {
    static final Sent NOTHING = new Sent(Map.of(), false, FormErrors.none(), Optional.empty());

    static Sent refused(Map<String, String> form, FormErrors errors) {
        return new Sent(form, true, errors, Optional.empty());
    }

    static Sent stale(Map<String, String> form, Conflict conflict) {
        return new Sent(form, false, FormErrors.none(), Optional.of(conflict));
    }

    String text(String field, String standing) {
        return form.getOrDefault(field, standing);
    }

    int version(String field, int standing) {
        return keepsVersions ? seen(form, field) : standing;
    }

    static int seen(Map<String, String> form, String field) {
        String text = form.getOrDefault(CascadeView.VERSION + field, "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
