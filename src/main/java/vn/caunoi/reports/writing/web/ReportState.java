package vn.caunoi.reports.writing.web;

import vn.caunoi.web.Tone;

/**
 * Where a report is on its way, and what this person may do about it.
 *
 * @param text in words
 * @param wasSent whether there is something sent to look at
 * @param mayConfirm whether she may say that an area's records are complete
 */
public record ReportState(
        String text,
        Tone tone,
        boolean wasSent,
        boolean mayWrite,
        boolean mayConfirm,
        boolean confirmed) {}
