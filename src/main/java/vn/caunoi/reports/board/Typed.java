package vn.caunoi.reports.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.reports.board.FigureSaving.Outcome;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;

/**
 * What stands in the boxes of a form: nothing yet, or what came back because it was not saved.
 *
 * @param form what was typed
 * @param keepsVersions whether the form still speaks of the versions it spoke of before
 */
public record Typed(
        Map<String, String> form,
        boolean keepsVersions,
        FormErrors errors,
        Optional<Conflict> conflict) {
    static final Typed NOTHING = new Typed(Map.of(), false, FormErrors.none(), Optional.empty());

    static Typed refused(Map<String, String> form, FormErrors errors) {
        return new Typed(form, true, errors, Optional.empty());
    }

    /**
     * Saving once more is now a decision made knowingly, so the versions are those of today; in
     * boxes that were left alone stands what stands today.
     */
    static Typed stale(Map<String, String> form, Outcome.Stale outcome) {
        Map<String, String> his = new HashMap<>(form);
        his.keySet().removeAll(outcome.untouched());
        return new Typed(
                Map.copyOf(his), false, FormErrors.none(), Optional.of(outcome.conflict()));
    }

    String text(Slot slot, String standing) {
        return slot.typed(form).orElse(standing);
    }

    int version(Slot slot, int standing) {
        return keepsVersions ? slot.seen(form) : standing;
    }
}
