package vn.caunoi.areas;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who serves in a committee.
 *
 * @param group the group the seat stands for, or the body it represents
 * @param concurrentPost another post at the residential area
 */
public record SeatLine(
        String name,
        String position,
        Optional<String> group,
        Optional<String> concurrentPost,
        LocalDate since) {}
