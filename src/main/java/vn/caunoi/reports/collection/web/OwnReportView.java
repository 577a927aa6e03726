package vn.caunoi.reports.collection.web;

import vn.caunoi.web.Tone;

/** A report that the reader's own unit owes. */
public record OwnReportView(
        String unit,
        String period,
        String href,
        String deadline,
        String state,
        Tone tone,
        String time,
        Tone timeTone) {}
