package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * One who raised a matter.
 *
 * @param matter the matter he raised, also when it was joined to another
 * @param person empty for who gave no name
 * @param told the last answer he was told
 */
public record Voice(
        UUID id,
        UUID matter,
        UnitId commune,
        Optional<PersonId> person,
        Wish wants,
        LocalDate raisedOn,
        Optional<Telling> told,
        Optional<Verdict> verdict,
        Optional<LocalDate> objectedOn,
        Optional<LocalDate> withdrawnOn) {

    /** That he was told, and which of the answers. */
    public record Telling(LocalDate on, ToldHow how, int answer) {}

    public boolean isAnonymous() {
        return person.isEmpty();
    }

    public boolean isWithdrawn() {
        return withdrawnOn.isPresent();
    }

    /** Whether he was told this answer. */
    public boolean knows(int answer) {
        return told.filter(telling -> telling.answer() == answer).isPresent();
    }
}
