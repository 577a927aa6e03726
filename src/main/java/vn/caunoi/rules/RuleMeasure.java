package vn.caunoi.rules;

/** What the value of a rule counts, and so how it is read. */
public enum RuleMeasure {
    /** Whole months. */
    MONTHS,
    /** Calendar days. */
    DAYS,
    /** Days on which offices work; the day of receipt is day zero. */
    WORKING_DAYS,
    /** Hours by the clock. */
    HOURS,
    /** Persons. */
    PEOPLE,
    /** Households. */
    HOUSEHOLDS,
    /** How often within the span the rule names. */
    TIMES,
    /** A share of a hundred. */
    PERCENT,
    /** Millimetres of paper. */
    MILLIMETRES,
    /** Typographic points. */
    POINTS,
    /** A factor with decimals, such as 4.5. */
    MULTIPLE,
    /** One day of one year, such as 2025-06-30. */
    DATE,
    /** A day of every year, written 11-18. */
    MONTH_DAY,
    /** Text printed as it stands. */
    SYMBOL
}
