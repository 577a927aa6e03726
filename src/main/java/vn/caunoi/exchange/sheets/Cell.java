package vn.caunoi.exchange.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, before anybody asks what it should be. */
public sealed interface Cell {

    /** Written text; from a CSV file everything is text. */
    record Text(String value) implements Cell {}

    /** A number of a workbook. */
    @SuppressWarnings("AvoidCommonTypeNames") // always written Cell.Number
    record Number(BigDecimal value) implements Cell {}

    /** A number of a workbook that is formatted as a date. */
    record Date(LocalDate value) implements Cell {}

    /** A formula; its result is not trusted. */
    record Formula(String formula) implements Cell {}

    /** An error of the spreadsheet such as {@code #REF!}. */
    record Failed(String error) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    /** Whether nothing stands here, or only white space. */
    default boolean isBlank() {
        return switch (this) {
            case Empty() -> true;
            case Text(String value) -> value.isBlank();
            case Number _, Date _, Formula _, Failed _ -> false;
        };
    }
}
