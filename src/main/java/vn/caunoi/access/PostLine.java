package vn.caunoi.access;

import java.util.UUID;

/**
 * A post as a page shows it.
 *
 * @param days from when, and until when where an end is known
 * @param ahead whether it gives something today or later
 */
public record PostLine(UUID id, String role, String place, String days, boolean ahead) {}
