package vn.caunoi.access;

import java.util.UUID;

/**
 * An open session of the person who asks.
 *
 * @param present whether it is the one in which the page is shown
 */
public record SessionLine(UUID handle, String since, String lastUsed, boolean present) {}
