package vn.caunoi.matters.model;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a matter is about: a post at a unit, or a body; never a person's name. Who holds the post,
 * or works for the body, neither sees the matter nor acts on it.
 *
 * @param what the word of a role of module access, or {@code body}
 * @param where the unit, or the body
 */
public record Concern(String what, UUID where) {
    private static final String BODY = "body";

    public static Concern body(UUID body) {
        return new Concern(BODY, body);
    }

    public boolean isBody() {
        return what.equals(BODY);
    }

    /** As tables write it. */
    public String word() {
        return what + ":" + where;
    }

    /** Empty where the word says nothing. */
    public static Optional<Concern> of(String word) {
        int colon = word.indexOf(':');
        try {
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(
                            new Concern(
                                    word.substring(0, colon),
                                    UUID.fromString(word.substring(colon + 1))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
