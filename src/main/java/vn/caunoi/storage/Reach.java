package vn.caunoi.storage;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a transaction may touch, as the database's second wall understands it.
 *
 * @param everything no limit at all
 * @param communes communes with all that happens in them
 * @param units single units, each without what lies beside or below it
 */
public record Reach(boolean everything, Set<UUID> communes, Set<UUID> units) {
    /** No row of any unit. */
    public static final Reach NOTHING = new Reach(false, Set.of(), Set.of());

    /** Every row: the local administrator at the command line, and the nation. */
    public static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of());

    public Reach {
        communes = Set.copyOf(communes);
        units = Set.copyOf(units);
    }

    public boolean covers(UUID commune, UUID unit) {
        return everything || communes.contains(commune) || units.contains(unit);
    }

    /** Whatever one of the two touches. */
    public Reach and(Reach other) {
        return new Reach(
                everything || other.everything,
                both(communes, other.communes),
                both(units, other.units));
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        return Stream.concat(some.stream(), others.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static String arrayLiteral(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
