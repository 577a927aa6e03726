package vn.caunoi.reports.collection.model;

import java.math.BigDecimal;

/** Why a figure of a report should be looked at again; never a reason to refuse it. */
public sealed interface Doubt {
    /** The code of the figure. */
    String code();

    /** A part is greater than the total it belongs to. */
    record PartAboveTotal(String code, BigDecimal part, String totalCode, BigDecimal total)
            implements Doubt {}

    /** Far more than in the same period a year before. */
    record Rise(String code, BigDecimal before, BigDecimal now, BigDecimal percent)
            implements Doubt {}

    /** Far less. */
    record Drop(String code, BigDecimal before, BigDecimal now, BigDecimal percent)
            implements Doubt {}

    /** Nothing, where there was much a year before. */
    record NothingNow(String code, BigDecimal before) implements Doubt {}

    /** More than a hundred of a hundred; allowed, but rarely meant. */
    record AboveHundred(String code, BigDecimal value) implements Doubt {}
}
