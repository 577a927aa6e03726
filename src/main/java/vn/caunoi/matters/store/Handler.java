package vn.caunoi.matters.store;

import java.util.Set;
import java.util.UUID;

/** To whom matters were given, where a list asks for it. */
public sealed interface Handler {
    Handler ANYBODY = new Anybody();

    /** Also those that nobody was given. */
    record Anybody() implements Handler {}

    /** One account. */
    record One(UUID account) implements Handler {}

    /** Somebody, and none of these: who handled it does not serve any more. */
    record NoneOf(Set<UUID> serving) implements Handler {
        public NoneOf {
            serving = Set.copyOf(serving);
        }
    }
}
