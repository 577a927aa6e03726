package vn.caunoi.organization;

import java.util.UUID;

/**
 * A record that stands, with what its editors need.
 *
 * @param version rises with each correction; a form that saw an older one is stale
 */
public record Kept<T>(UUID id, int version, T record) {}
