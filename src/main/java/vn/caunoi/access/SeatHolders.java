package vn.caunoi.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;

/** Who holds the seat that an account is made for, where just one person does. */
@Component
class SeatHolders {
    private final Seats seats;
    private final Units units;

    SeatHolders(Seats seats, Units units) {
        this.seats = seats;
        this.units = units;
    }

    /** As far as the scope reaches; an administrator reaches nobody. */
    Optional<PersonId> of(Scope scope, Role role, Unit unit, LocalDate day) {
        List<PersonId> holders =
                switch (role) {
                    case HEAD, DEPUTY_HEAD -> holders(scope, role.word(), unit, day);
                    case MEMBER,
                            WARD_OFFICER,
                            STANDING_COMMITTEE,
                            CHAIR,
                            PARTY_CELL,
                            PARTY_COMMITTEE,
                            ANSWERING_BODY,
                            PROVINCE,
                            CENTRAL,
                            AUDITOR,
                            ADMINISTRATOR ->
                            List.of();
                };
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private List<PersonId> holders(Scope scope, String position, Unit unit, LocalDate day) {
        return seats
                .held(scope.readable(), units.coverage(List.of(unit.id()), DateRange.of(day)), day)
                .stream()
                .filter(seat -> seat.unit().equals(unit.id()) && seat.position().equals(position))
                .map(Seats.Held::person)
                .distinct()
                .toList();
    }
}
