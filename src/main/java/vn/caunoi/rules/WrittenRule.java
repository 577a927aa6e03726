package vn.caunoi.rules;

/**
 * A rule as the book has it.
 *
 * @param note what readers should know beside the value, in Vietnamese; may be "" and may end with
 *     the address of a source
 */
public record WrittenRule(Rule rule, String note) {}
