package vn.caunoi.reports.board;

/**
 * One thing that was done to a figure.
 *
 * @param what typed or withdrawn, in words
 * @param written by whom and when
 */
public record HistoryLine(String value, String what, String written) {}
