package vn.caunoi.committees;

import java.util.Optional;

/**
 * One committee on the board.
 *
 * @param regulated whether a working regulation is in force today
 */
public record BoardRow(
        String area,
        String href,
        Optional<String> head,
        int members,
        CommitteeState state,
        boolean regulated) {}
