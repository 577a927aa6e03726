package vn.caunoi.reports.looking.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which fifth of all units a value lies; equal values lie in the same. */
public enum Fifth {
    LOWEST,
    LOW,
    MIDDLE,
    HIGH,
    HIGHEST;

    /** From 1, the lowest. */
    public int number() {
        return ordinal() + 1;
    }

    public String key() {
        return "looking.fifth." + name().toLowerCase(Locale.ROOT);
    }

    /** Of values in their order; where all are equal, or too few, none says anything. */
    static List<Optional<Fifth>> of(List<Optional<BigDecimal>> values) {
        List<BigDecimal> known = values.stream().flatMap(Optional::stream).sorted().toList();
        boolean tells =
                known.size() >= values().length && known.getFirst().compareTo(known.getLast()) != 0;
        return values.stream()
                .map(value -> value.filter(any -> tells).map(any -> of(any, known)))
                .toList();
    }

    /** By the middle of those equal to it, so that many equal ones are neither high nor low. */
    private static Fifth of(BigDecimal value, List<BigDecimal> known) {
        long below = known.stream().filter(other -> other.compareTo(value) < 0).count();
        long equal = known.stream().filter(other -> other.compareTo(value) == 0).count();
        long twice = 2 * below + equal;
        return values()[(int) (twice * values().length / (2L * known.size()))];
    }
}
