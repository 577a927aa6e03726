package vn.caunoi.access;

/** One line of an account's history: when, what, by whom. */
public record EventLine(String when, String what, String who) {}
