package vn.caunoi.reports.guidance.web;

import java.util.List;

/**
 * One guidance in a list.
 *
 * @param about from whom and when, or to how many
 * @param due until when, as a sentence; "" when it has no day
 */
public record GuidanceLine(
        String href, String title, String subject, String about, String due, List<Mark> marks) {}
