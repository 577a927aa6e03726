package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;

/**
 * What an inspection found at one point.
 *
 * @param remedy what is to be done about it; empty when it is only noted
 * @param remedyDue by when
 * @param remediedOn when it was done, as the committee reports
 */
public record Finding(
        String code,
        UnitId commune,
        UnitId unit,
        UUID inspection,
        InspectionPoint point,
        String what,
        Optional<String> remedy,
        Optional<LocalDate> remedyDue,
        Optional<LocalDate> remediedOn,
        Optional<String> remedyNote) {

    /** As it stands in the books. */
    public record Kept(UUID id, int version, Finding finding) {}

    /** Where its remedy stands on a day. */
    public enum State {
        NOTED,
        OPEN,
        OVERDUE,
        REMEDIED
    }

    public State state(LocalDate today) {
        if (remediedOn.isPresent()) {
            return State.REMEDIED;
        }
        if (remedy.isEmpty()) {
            return State.NOTED;
        }
        return remedyDue.filter(due -> due.isBefore(today)).isPresent()
                ? State.OVERDUE
                : State.OPEN;
    }

    Finding remedied(LocalDate day, Optional<String> note) {
        return new Finding(
                code,
                commune,
                unit,
                inspection,
                point,
                what,
                remedy,
                remedyDue,
                Optional.of(day),
                note);
    }
}
