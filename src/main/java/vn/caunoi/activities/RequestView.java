package vn.caunoi.activities;

import java.util.Optional;

/**
 * What somebody wants to publish, on the pages of its activity.
 *
 * @param by who asked
 * @param declined why the Standing Committee did not agree; empty while it waits
 * @param version that was seen
 */
public record RequestView(
        String title, String text, String by, Optional<String> declined, int version) {}
