package vn.caunoi.notifications;

/** A browser that was switched on, as its owner sees it. */
public record BrowserLine(String id, String since) {}
