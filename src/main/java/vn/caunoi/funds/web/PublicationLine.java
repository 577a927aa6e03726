package vn.caunoi.funds.web;

/**
 * A publication in a list.
 *
 * @param replaced whether a later one of the same period took its place
 */
public record PublicationLine(
        String href, String title, String published, String by, boolean replaced) {}
