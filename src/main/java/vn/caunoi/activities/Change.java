package vn.caunoi.activities;

/** One field that was corrected: what stood there before, and after. */
public record Change(String label, String before, String after) {}
