package vn.caunoi.reports.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.reports.spi.Measure;

/** How an indicator comes about. */
public sealed interface Expression {
    /** Typed by hand, once. */
    record Typed() implements Expression {}

    /** The target set for it is its value. */
    record Plan() implements Expression {}

    /** Counted by a source from its records. */
    record Counted(Measure measure) implements Expression {}

    /** Another indicator of the same unit and period. */
    record Reference(String code) implements Expression {}

    /** Another indicator from 1 January until the period's end. */
    record YearToDate(String code) implements Expression {}

    /** Nought while the inner one is unknown. */
    record OrZero(Expression inner) implements Expression {}

    /** The sum of those that are known. */
    record KnownSum(List<Expression> parts) implements Expression {}

    /** The number of residential areas whose own value is at least the bound. */
    record AreasWhere(String code, BigDecimal bound) implements Expression {}

    record Number(BigDecimal value) implements Expression {}

    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    /** The four operations. */
    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    /** The expression and all within it. */
    default Stream<Expression> all() {
        Stream<Expression> inner =
                switch (this) {
                    case Typed typed -> Stream.empty();
                    case Plan plan -> Stream.empty();
                    case Counted counted -> Stream.empty();
                    case Reference reference -> Stream.empty();
                    case YearToDate year -> Stream.empty();
                    case AreasWhere where -> Stream.empty();
                    case Number number -> Stream.empty();
                    case OrZero orZero -> orZero.inner().all();
                    case KnownSum sum -> sum.parts().stream().flatMap(Expression::all);
                    case Arithmetic arithmetic ->
                            Stream.concat(arithmetic.left().all(), arithmetic.right().all());
                };
        return Stream.concat(Stream.of(this), inner);
    }

    /** Codes of the indicators it rests on. */
    default List<String> references() {
        return all().flatMap(part ->
                        switch (part) {
                            case Reference reference -> Stream.of(reference.code());
                            case YearToDate year -> Stream.of(year.code());
                            case AreasWhere where -> Stream.of(where.code());
                            case Typed typed -> Stream.<String>empty();
                            case Plan plan -> Stream.<String>empty();
                            case Counted counted -> Stream.<String>empty();
                            case OrZero orZero -> Stream.<String>empty();
                            case KnownSum sum -> Stream.<String>empty();
                            case Number number -> Stream.<String>empty();
                            case Arithmetic arithmetic -> Stream.<String>empty();
                        })
                .distinct()
                .toList();
    }

    /** Measures of sources it rests on directly. */
    default List<Measure> measures() {
        return all().filter(Counted.class::isInstance)
                .map(part -> ((Counted) part).measure())
                .distinct()
                .toList();
    }
}
