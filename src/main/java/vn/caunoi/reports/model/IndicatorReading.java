package vn.caunoi.reports.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.reports.model.Expression.Arithmetic;
import vn.caunoi.reports.model.Expression.Operator;

/**
 * Makes indicators of descriptions. A formula adds and subtracts amounts, or divides two such sums:
 * then its figure for a unit is right however the figures of those below were come by.
 */
public final class IndicatorReading {
    /** Shipped codes never begin like this, so that a later release cannot meet one of these. */
    private static final Pattern CODE = Pattern.compile("R[A-Z0-9]{1,9}");

    private static final int HUNDRED = 100;

    private final Catalogue catalogue;

    public IndicatorReading(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What became of a description. */
    public sealed interface Outcome {
        record Made(Indicator indicator) implements Outcome {}

        /**
         * It cannot be used.
         *
         * @param fault in which of its parts
         * @param about the word it is about, such as an unknown code; may be ""
         */
        record Wrong(Fault fault, String about) implements Outcome {}
    }

    /** What may be wrong. */
    public enum Fault {
        CODE_FORM,
        CODE_SHIPPED,
        FORMULA_UNREADABLE,
        FORMULA_SHAPE,
        FORMULA_UNKNOWN,
        FORMULA_ITSELF,
        FORMULA_NOT_ADDABLE,
        UNIT_OF_RATIO
    }

    public Outcome read(NewIndicator given) {
        if (catalogue.isShipped(given.code())) {
            return new Outcome.Wrong(Fault.CODE_SHIPPED, given.code());
        }
        if (!CODE.matcher(given.code()).matches()) {
            return new Outcome.Wrong(Fault.CODE_FORM, given.code());
        }
        return switch (given.origin()) {
            case NewIndicator.Origin.ByHand typed -> new Outcome.Made(typed(given, typed));
            case NewIndicator.Origin.Formula formula -> formula(given, formula.text());
        };
    }

    private static Indicator typed(NewIndicator given, NewIndicator.Origin.ByHand typed) {
        return new Indicator(
                given.code(),
                given.nameVi(),
                given.nameEn(),
                given.unit(),
                given.programme(),
                given.shortest(),
                typed.adds(),
                typed.addsOverUnits() ? Indicator.OverUnits.SUM : Indicator.OverUnits.NONE,
                new Expression.Typed(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(typed.level()),
                given.nameVi(),
                given.validity());
    }

    private Outcome formula(NewIndicator given, String text) {
        Expression expression;
        try {
            expression = ExpressionReader.read(text);
        } catch (IllegalArgumentException unreadable) {
            return new Outcome.Wrong(Fault.FORMULA_UNREADABLE, text);
        }
        Optional<Line> line = line(expression);
        if (line.isEmpty() && !isSum(expression)) {
            return new Outcome.Wrong(Fault.FORMULA_SHAPE, text);
        }
        if (line.map(Line::ofHundred).orElse(false) != given.unit().equals("%")) {
            return new Outcome.Wrong(Fault.UNIT_OF_RATIO, given.unit());
        }
        return wrongReference(given.code(), expression.references())
                .orElseGet(() -> new Outcome.Made(worked(given, expression, line, text)));
    }

    private Optional<Outcome> wrongReference(String own, List<String> codes) {
        for (String code : codes) {
            Optional<Indicator> part = catalogue.find(code);
            if (code.equals(own)) {
                return Optional.of(new Outcome.Wrong(Fault.FORMULA_ITSELF, code));
            }
            if (part.isEmpty()) {
                return Optional.of(new Outcome.Wrong(Fault.FORMULA_UNKNOWN, code));
            }
            boolean adds =
                    !part.get().isRatio() && part.get().overUnits() != Indicator.OverUnits.NONE;
            if (!adds) {
                return Optional.of(new Outcome.Wrong(Fault.FORMULA_NOT_ADDABLE, code));
            }
        }
        return Optional.empty();
    }

    private static Indicator worked(
            NewIndicator given, Expression expression, Optional<Line> line, String text) {
        return new Indicator(
                given.code(),
                given.nameVi(),
                given.nameEn(),
                given.unit(),
                given.programme(),
                given.shortest(),
                Indicator.Time.DERIVED,
                Indicator.OverUnits.DERIVED,
                expression,
                line.map(Line::above),
                line.map(Line::below),
                Optional.empty(),
                Optional.empty(),
                text,
                given.validity());
    }

    /** What stands above and below a line. */
    private record Line(Expression above, Expression below, boolean ofHundred) {}

    private static Optional<Line> line(Expression expression) {
        if (expression
                instanceof Arithmetic(Operator operator, Expression left, Expression right)) {
            if (operator == Operator.DIVIDED_BY && isSum(left) && isSum(right)) {
                return Optional.of(new Line(left, right, false));
            }
            if (operator == Operator.TIMES
                    && right instanceof Expression.Number number
                    && number.value().intValue() == HUNDRED) {
                return line(left)
                        .filter(line -> !line.ofHundred())
                        .map(line -> new Line(line.above(), line.below(), true));
            }
        }
        return Optional.empty();
    }

    private static boolean isSum(Expression expression) {
        return switch (expression) {
            case Expression.Reference reference -> true;
            case Arithmetic arithmetic ->
                    (arithmetic.operator() == Operator.PLUS
                                    || arithmetic.operator() == Operator.MINUS)
                            && isSum(arithmetic.left())
                            && isSum(arithmetic.right());
            case Expression.Typed typed -> false;
            case Expression.Plan plan -> false;
            case Expression.Counted counted -> false;
            case Expression.YearToDate year -> false;
            case Expression.OrZero orZero -> false;
            case Expression.KnownSum sum -> false;
            case Expression.AreasWhere where -> false;
            case Expression.Number number -> false;
        };
    }
}
