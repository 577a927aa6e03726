package vn.caunoi.journal;

import java.util.List;
import java.util.UUID;

/**
 * The chain of a commune as it was found.
 *
 * @param seals how many links it has
 * @param entries how many entries lie under them
 * @param newest digest of the last link; "" when there is none yet
 */
public record Chain(UUID commune, long seals, long entries, String newest, List<Break> breaks) {
    public Chain {
        breaks = List.copyOf(breaks);
    }
}
