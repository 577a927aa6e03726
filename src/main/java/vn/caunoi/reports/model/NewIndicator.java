package vn.caunoi.reports.model;

import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;

/**
 * An indicator as somebody describes it who adds one to the catalogue.
 *
 * @param programme heading under which forms and reports show it
 * @param shortest the shortest kind of period for which it is asked
 * @param validity days for which it is asked
 */
public record NewIndicator(
        String code,
        String nameVi,
        String nameEn,
        String unit,
        String programme,
        PeriodKind shortest,
        Origin origin,
        DateRange validity) {

    /** How its value comes about. */
    public sealed interface Origin {
        /**
         * Typed by hand.
         *
         * @param adds over time: what happened in the period, or what stands at its end
         * @param level the lowest level at which it is typed
         */
        record ByHand(Indicator.Time adds, boolean addsOverUnits, UnitLevel level)
                implements Origin {}

        /** Worked out from other indicators: {@code {A}+{B}-{C}}, or {@code {A}/{B}*100}. */
        record Formula(String text) implements Origin {}
    }
}
