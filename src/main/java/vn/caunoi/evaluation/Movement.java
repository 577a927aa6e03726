package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * An emulation movement (phong trào thi đua) of a ward.
 *
 * @param areas for which it was launched
 * @param days on which it runs
 * @param directive number of the paper it rests on
 * @param reviewedOn day of the last review (sơ kết, tổng kết)
 */
public record Movement(
        String code,
        UnitId commune,
        List<UnitId> areas,
        String name,
        String contents,
        DateRange days,
        Optional<String> directive,
        Optional<LocalDate> reviewedOn,
        Optional<String> review) {
    public Movement {
        areas = List.copyOf(areas);
    }

    /** As it stands in the books. */
    public record Kept(UUID id, int version, Movement movement) {}

    /** What an area undertook, and what came of it. */
    public record Registration(
            UUID movement,
            UnitId commune,
            UnitId unit,
            LocalDate registeredOn,
            String commitment,
            Optional<String> result) {}

    /**
     * Who is proposed for an award.
     *
     * @param person a member of the committee; empty when the committee itself is proposed
     */
    public record Proposal(
            UUID movement,
            UnitId commune,
            UnitId unit,
            String code,
            LocalDate proposedOn,
            Optional<PersonId> person,
            String award,
            String reason) {}
}
