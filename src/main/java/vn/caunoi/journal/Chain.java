package vn.caunoi.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The chain of a commune as it was found.
 *
 * @param seals how many links it has
 * @param entries how many entries lie under them
 * @param newest the last link; empty when there is none yet
 */
public record Chain(
        UUID commune, long seals, long entries, Optional<Mark> newest, List<Break> breaks) {
    public Chain {
        breaks = List.copyOf(breaks);
    }
}
