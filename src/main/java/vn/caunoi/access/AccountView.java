package vn.caunoi.access;

import java.util.List;

/**
 * All that the page of an account shows.
 *
 * @param own whether it is the account of the one who looks; then nothing can be done here
 * @param disabled whether it is shut
 * @param tokens how many programmes act in its name
 */
public record AccountView(
        AccountLine line, boolean own, boolean disabled, int tokens, List<EventLine> history) {}
