package vn.caunoi.reports.model;

import java.util.Locale;
import java.util.Optional;
import vn.caunoi.organization.UnitLevel;

/**
 * A typed definition of a figure.
 *
 * @param code stable code, such as TC01
 * @param unit unit of measure in Vietnamese
 * @param programme heading under which reports show it
 * @param time how it adds over time
 * @param overUnits how it adds over units
 * @param expression how it comes about
 * @param numerator for a ratio or average, what stands above the line
 * @param denominator what stands below it
 * @param partOf the total of which it is a part, never added to it
 * @param typedAt the lowest level at which it is typed; empty when it never is
 * @param formulaVi how it comes about, in words
 */
public record Indicator(
        String code,
        String nameVi,
        String nameEn,
        String unit,
        String programme,
        Time time,
        OverUnits overUnits,
        Expression expression,
        Optional<Expression> numerator,
        Optional<Expression> denominator,
        Optional<String> partOf,
        Optional<UnitLevel> typedAt,
        String formulaVi) {
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
}
