package vn.caunoi.reports.board;

/**
 * A figure of the week.
 *
 * @param value as it is typed elsewhere: digits without grouping; "" for unknown
 */
public record WeekLine(String code, String name, String measure, String value, String origin) {}
