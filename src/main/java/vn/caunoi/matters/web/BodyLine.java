package vn.caunoi.matters.web;

/**
 * A body in the register.
 *
 * @param ended since when it stands no more; "" while it stands
 */
public record BodyLine(String href, String name, String kind, String ended) {}
