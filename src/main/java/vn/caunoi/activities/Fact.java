package vn.caunoi.activities;

/**
 * One field of an activity in words.
 *
 * @param value "" where nothing was recorded
 */
public record Fact(String label, String value) {}
