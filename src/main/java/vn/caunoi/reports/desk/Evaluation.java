package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;

/**
 * Works out indicators from what was counted and typed. An unknown part makes the whole unknown.
 */
final class Evaluation {
    private static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);

    /** What the records say of the days of one question. */
    record Known(Question question, Tally tally, TypedValues values) implements Ground {
        @Override
        public Optional<BigDecimal> counted(Measure measure, UnitId unit) {
            return tally.value(measure, unit);
        }

        @Override
        public Optional<BigDecimal> typed(Indicator indicator, UnitId unit) {
            return values.value(indicator, unit);
        }

        @Override
        public boolean isBegun(Indicator indicator, UnitId unit) {
            return values.isBegun(indicator, unit);
        }

        @Override
        public Optional<BigDecimal> areas(Expression.AreasWhere where, UnitId unit) {
            return Optional.empty();
        }
    }

    /** Areas with targets of their own, by the units above them. */
    record AreasBelow(Map<UnitId, List<UnitId>> of) {
        static final AreasBelow NONE = new AreasBelow(Map.of());
    }

    private record Key(String code, UnitId unit, boolean yearToDate) {}

    private final Catalogue catalogue;
    private final Ground period;
    private final Ground yearToDate;
    private final Ground.Targets targets;
    private final AreasBelow areas;
    private final Map<Key, Optional<BigDecimal>> done = new HashMap<>();

    Evaluation(
            Catalogue catalogue,
            Ground period,
            Ground yearToDate,
            Ground.Targets targets,
            AreasBelow areas) {
        this.catalogue = catalogue;
        this.period = period;
        this.yearToDate = yearToDate;
        this.targets = targets;
        this.areas = areas;
    }

    /** The value as reports show it: ratios and averages rounded half up to two decimals. */
    Optional<BigDecimal> value(Indicator indicator, UnitId unit) {
        return raw(indicator, unit, false)
                .map(value -> indicator.isRatio() ? rounded(value) : value);
    }

    /** What stands against the target: of a flow with a year's target all since 1 January. */
    Optional<BigDecimal> reached(Indicator indicator, UnitId unit) {
        boolean ofTheYear =
                targets.of(indicator, unit).filter(target -> !target.forTheseDays()).isPresent();
        boolean adds = indicator.time() == Indicator.Time.FLOW;
        return raw(indicator, unit, ofTheYear && adds);
    }

    /**
     * The target that the value itself can be held against: of a flow only one set for these very
     * days, since a year's target says nothing of a month.
     */
    Optional<BigDecimal> comparableTarget(Indicator indicator, UnitId unit) {
        boolean ofTheseDays =
                targets.of(indicator, unit).filter(target -> !target.forTheseDays()).isEmpty();
        return ofTheseDays || indicator.time() != Indicator.Time.FLOW
                ? target(indicator, unit)
                : Optional.empty();
    }

    /** All of a flow since 1 January; of anything else the value. */
    Optional<BigDecimal> sinceNewYear(Indicator indicator, UnitId unit) {
        return raw(indicator, unit, indicator.time() == Indicator.Time.FLOW)
                .map(value -> indicator.isRatio() ? rounded(value) : value);
    }

    /** What the records say of the period; only where they were asked. */
    Known inPeriod() {
        return (Known) period;
    }

    /** The same since 1 January. */
    Known inYear() {
        return (Known) yearToDate;
    }

    Ground.Targets targets() {
        return targets;
    }

    /** How many areas below the unit reach a bound. */
    Optional<BigDecimal> areas(Expression.AreasWhere where, UnitId unit, boolean sinceNewYear) {
        return areasWhere(where, unit, sinceNewYear);
    }

    /** A part of an indicator, such as its numerator. */
    Optional<BigDecimal> part(Expression expression, Indicator of, UnitId unit) {
        return worked(expression, of, unit, false);
    }

    /** The target set for the indicator. */
    Optional<BigDecimal> target(Indicator indicator, UnitId unit) {
        return targets.of(indicator, unit).map(Ground.Target::sum);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(rounded(part.divide(whole, EXACT).multiply(BigDecimal.valueOf(100))));
    }

    private Optional<BigDecimal> raw(Indicator indicator, UnitId unit, boolean ytd) {
        Key key = new Key(indicator.code(), unit, ytd);
        Optional<BigDecimal> known = done.get(key);
        if (known == null) {
            known =
                    worked(indicator.expression(), indicator, unit, ytd)
                            .or(() -> typedRatio(indicator, unit, ytd));
            done.put(key, known);
        }
        return known;
    }

    private Optional<BigDecimal> worked(
            Expression expression, Indicator indicator, UnitId unit, boolean ytd) {
        Ground known = ytd ? yearToDate : period;
        return switch (expression) {
            case Expression.Typed typed -> known.typed(indicator, unit);
            case Expression.Plan plan -> target(indicator, unit);
            case Expression.Counted counted -> counted(counted, indicator, unit, known);
            case Expression.Reference reference -> raw(catalogue.get(reference.code()), unit, ytd);
            case Expression.YearToDate year -> raw(catalogue.get(year.code()), unit, true);
            case Expression.OrZero orZero ->
                    worked(orZero.inner(), indicator, unit, ytd)
                            .or(() -> zeroUnlessHalfTyped(orZero.inner(), unit));
            case Expression.KnownSum sum ->
                    sum.parts().stream()
                            .flatMap(part -> worked(part, indicator, unit, ytd).stream())
                            .reduce(BigDecimal::add);
            case Expression.AreasWhere where -> areasWhere(where, unit, ytd);
            case Expression.Number number -> Optional.of(number.value());
            case Expression.Arithmetic arithmetic ->
                    worked(arithmetic.left(), indicator, unit, ytd)
                            .flatMap(left ->
                                    worked(arithmetic.right(), indicator, unit, ytd)
                                            .flatMap(right ->
                                                    result(arithmetic.operator(), left, right)));
        };
    }

    /** While there is no such record, a figure may have been typed instead. */
    private static Optional<BigDecimal> counted(
            Expression.Counted counted, Indicator indicator, UnitId unit, Ground known) {
        Optional<BigDecimal> value = known.counted(counted.measure(), unit);
        boolean nothingRecorded = value.map(number -> number.signum() == 0).orElse(true);
        boolean isAll = indicator.expression().equals(counted);
        return isAll && indicator.typedAt().isPresent() && nothingRecorded
                ? known.typed(indicator, unit).or(() -> value)
                : value;
    }

    /** While nothing stands below the line, a ratio may have been typed instead. */
    private Optional<BigDecimal> typedRatio(Indicator indicator, UnitId unit, boolean ytd) {
        return indicator.isRatio() && indicator.typedAt().isPresent()
                ? (ytd ? yearToDate : period).typed(indicator, unit)
                : Optional.empty();
    }

    /** Nobody typed anything: nought. Typed for a part of the days only: not known. */
    private Optional<BigDecimal> zeroUnlessHalfTyped(Expression inner, UnitId unit) {
        boolean begun =
                inner.references().stream()
                        .anyMatch(code -> yearToDate.isBegun(catalogue.get(code), unit));
        return begun ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> areasWhere(Expression.AreasWhere where, UnitId unit, boolean ytd) {
        Optional<BigDecimal> known = (ytd ? yearToDate : period).areas(where, unit);
        if (known.isPresent()) {
            return known;
        }
        long reached =
                areas.of().getOrDefault(unit, List.of()).stream()
                        .flatMap(area -> raw(catalogue.get(where.code()), area, ytd).stream())
                        .filter(value -> value.compareTo(where.bound()) >= 0)
                        .count();
        return Optional.of(BigDecimal.valueOf(reached));
    }

    private static Optional<BigDecimal> result(
            Expression.Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case PLUS -> Optional.of(left.add(right));
            case MINUS -> Optional.of(left.subtract(right));
            case TIMES -> Optional.of(left.multiply(right));
            case DIVIDED_BY ->
                    right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, EXACT));
        };
    }
}
