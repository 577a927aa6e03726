package vn.caunoi.funds.web;

/** A thing that a record says: its label and what stands there. */
public record Fact(String label, String value) {}
