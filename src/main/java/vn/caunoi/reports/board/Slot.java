package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.reports.FigureIntake.NewFigure;
import vn.caunoi.reports.model.Indicator;

/**
 * A box of a form for one figure of one place.
 *
 * @param field its name in the form
 * @param label by which people know it
 */
record Slot(String field, String label, Place place, Indicator indicator) {
    private static final String VERSION = "phienban-";

    /** The box of an indicator on a page about one place. */
    static Slot of(Indicator indicator, Place place) {
        return new Slot("so-" + indicator.code(), indicator.nameVi(), place, indicator);
    }

    /** The hidden field with the version that the person saw; 0 where nothing stood. */
    String versionField() {
        return VERSION + field;
    }

    int seen(Map<String, String> form) {
        String text = form.getOrDefault(versionField(), "");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    Optional<String> typed(Map<String, String> form) {
        return Optional.ofNullable(form.get(field));
    }

    NewFigure figure(BigDecimal value) {
        return new NewFigure(place.id(), place.commune(), indicator.code(), place.period(), value);
    }
}
