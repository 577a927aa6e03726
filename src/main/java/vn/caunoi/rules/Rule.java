package vn.caunoi.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.caunoi.calendar.DateRange;

/**
 * One value of a rule while it holds.
 *
 * @param name which rule
 * @param value the value as written; its unit is {@link RuleName#measure()}
 * @param basis the article it rests on, in Vietnamese; says so where it was not verified
 * @param validity the days it holds
 */
public record Rule(RuleName name, String value, String basis, DateRange validity) {

    /**
     * The value as a whole number.
     *
     * @throws NumberFormatException when the rule is no whole number
     */
    public int number() {
        return Integer.parseInt(value);
    }

    /**
     * The value as a decimal number.
     *
     * @throws NumberFormatException when the rule is no number
     */
    public BigDecimal decimal() {
        return new BigDecimal(value);
    }

    /**
     * The value as a day.
     *
     * @throws java.time.format.DateTimeParseException when the rule is no day
     */
    public LocalDate date() {
        return LocalDate.parse(value);
    }

    /**
     * The value as a day of every year.
     *
     * @throws java.time.format.DateTimeParseException when the rule is no such day
     */
    public MonthDay monthDay() {
        return MonthDay.parse("--" + value);
    }
}
