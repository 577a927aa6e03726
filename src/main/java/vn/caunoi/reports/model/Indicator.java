package vn.caunoi.reports.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;

/**
 * A typed definition of a figure.
 *
 * @param code stable code, such as TC01
 * @param unit unit of measure in Vietnamese
 * @param programme heading under which reports show it
 * @param shortest the shortest kind of period for which it is asked
 * @param time how it adds over time
 * @param overUnits how it adds over units
 * @param expression how it comes about
 * @param numerator for a ratio or average, what stands above the line
 * @param denominator what stands below it
 * @param partOf the total of which it is a part, never added to it
 * @param typedAt the lowest level at which it is typed; empty when it never is
 * @param formulaVi how it comes about, in words
 * @param validity days for which it is asked; shipped ones have no bounds
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        String unit,
        String programme,
        PeriodKind shortest,
        Time time,
        OverUnits overUnits,
        Expression expression,
        Optional<Expression> numerator,
        Optional<Expression> denominator,
        Optional<String> partOf,
        Optional<UnitLevel> typedAt,
        String formulaVi,
        DateRange validity) {
    /** Without bounds. */
    static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    /** How a figure adds over time. */
    public enum Time {
        /** Adds up. */
        FLOW,
        /** Holds on the last day of the period. */
        STOCK,
        /** Holds for its year and for each part of it. */
        YEAR_VALUE,
        /** Worked out anew from its parts. */
        DERIVED;

        static Time of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** How a figure adds over units. */
    public enum OverUnits {
        /** Counted from records, each once at every ancestor. */
        RECORDS,
        /** Typed; parents add. */
        SUM,
        /** Worked out anew from its parts. */
        DERIVED,
        /** Cannot be added. */
        NONE;

        static OverUnits of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isRatio() {
        return numerator.isPresent();
    }

    /** As people read it: nobody has seen a part of a đồng. */
    public BigDecimal toShow(BigDecimal value) {
        return unit.startsWith("đồng") ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    public boolean isPercent() {
        return unit.equals("%");
    }

    public boolean isMoney() {
        return unit.equals("đồng");
    }

    public boolean isPlan() {
        return expression instanceof Expression.Plan;
    }

    public boolean isTyped() {
        return expression instanceof Expression.Typed;
    }

    /** Whether somebody may type it: nothing counts it, or nothing has been recorded yet. */
    public boolean isTypedByHand() {
        return !isPlan() && (isTyped() || typedAt.isPresent());
    }

    /**
     * Whether the form of a unit of this level asks for it in this kind of period. Weeks are not
     * asked for: they do not fill a month, so that nothing could be added up from them.
     */
    public boolean isAskedOf(UnitLevel level, PeriodKind kind) {
        boolean reached =
                typedAt.filter(lowest -> level == UnitLevel.COMMUNE || level == lowest).isPresent();
        boolean longEnough = time == Time.YEAR_VALUE ? kind == PeriodKind.YEAR : isLongEnough(kind);
        return isTypedByHand() && reached && longEnough;
    }

    /** Whether it is asked for days of the period at all. */
    public boolean isAskedIn(Period period) {
        return validity.overlaps(period.range());
    }

    private boolean isLongEnough(PeriodKind kind) {
        return kind != PeriodKind.WEEK && kind.compareTo(shortest) >= 0;
    }
}
