package vn.caunoi.reports.collection.model;

/** What the level above says of a single figure. */
public record Remark(String code, String text) {}
