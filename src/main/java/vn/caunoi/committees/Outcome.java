package vn.caunoi.committees;

import java.util.List;
import java.util.UUID;

/** What became of an attempt to save. */
sealed interface Outcome<T> {
    /** It stands, and can be taken back as a whole. */
    record Done<T>(UUID act) implements Outcome<T> {}

    /** Somebody else saved first; nothing was written. */
    record Stale<T>(T now) implements Outcome<T> {}

    /** It contradicts what stands there already; nothing was written. */
    record Wrong<T>(String field, String key, List<Object> args) implements Outcome<T> {}

    static <T> Outcome<T> wrong(String field, String key, Object... args) {
        return new Wrong<>(field, key, List.of(args));
    }
}
