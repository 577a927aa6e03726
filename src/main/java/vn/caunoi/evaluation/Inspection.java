package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;

/**
 * An inspection of a committee.
 *
 * @param code by which its commune knows it
 * @param heldOn empty while it is only planned
 * @param ledBy the post of who leads it, never a name
 * @param goodPractice what others may learn from
 */
public record Inspection(
        String code,
        UnitId commune,
        UnitId unit,
        LocalDate plannedOn,
        Optional<LocalDate> heldOn,
        String ledBy,
        List<InspectionPoint> points,
        Optional<String> conclusion,
        Optional<String> goodPractice) {
    public Inspection {
        points = List.copyOf(points);
    }

    /** As it stands in the books. */
    public record Kept(UUID id, int version, Inspection inspection) {}
}
