package vn.caunoi.matters.web;

/** What a body says about an objection. */
public record ReplyLine(String body, String on, String text) {}
