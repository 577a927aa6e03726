package vn.caunoi.notifications;

import java.util.Optional;

/** Where somebody can be reached; its printed form shows nothing of it. */
public record Address(Optional<String> email, Optional<String> phone) {
    /** Cannot be reached. */
    public static final Address NONE = new Address(Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Address[not shown]";
    }
}
