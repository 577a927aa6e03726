package vn.caunoi.committees;

import java.util.Objects;
import java.util.UUID;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.Seat;
import vn.caunoi.people.PersonDetails;

/** A seat together with the person who holds it. */
record Member(Kept<Seat> kept, PersonDetails person) {
    UUID id() {
        return kept.id();
    }

    Seat seat() {
        return kept.record();
    }

    /** Changes with every correction of the seat or of the person. */
    String version() {
        return kept.version()
                + "-"
                + Integer.toHexString(
                        Objects.hash(
                                person.fullName(),
                                person.birthYear(),
                                person.sex().name(),
                                person.phone(),
                                person.email()));
    }

    @Override
    public String toString() {
        return "Member[" + kept.id() + "]";
    }
}
