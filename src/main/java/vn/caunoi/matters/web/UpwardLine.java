package vn.caunoi.matters.web;

/**
 * What was passed up to a Front, in the list of what it owes.
 *
 * @param from the commune that passed it up
 */
public record UpwardLine(
        String href, String code, String from, String kind, String raisedOn, DueWord due) {}
