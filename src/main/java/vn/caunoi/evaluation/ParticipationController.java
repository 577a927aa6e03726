package vn.caunoi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** What an area does within a movement: it proposes for awards. */
@Controller
class ParticipationController {
    private static final String BASE = "/kiem-tra/thi-dua/";

    private final MovementDesk desk;
    private final MovementAreas areas;
    private final Units units;
    private final Seats seats;
    private final Clock clock;

    ParticipationController(
            MovementDesk desk, MovementAreas areas, Units units, Seats seats, Clock clock) {
        this.desk = desk;
        this.areas = areas;
        this.units = units;
        this.seats = seats;
        this.clock = clock;
    }

    @PostMapping(BASE + "{id}/de-nghi")
    String propose(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "ai", defaultValue = "") String who,
            @RequestParam(name = "hinhthuc", defaultValue = "") String award,
            @RequestParam(name = "thanhtich", defaultValue = "") String reason) {
        Movement movement = desk.whole(scope, id).kept().movement();
        String[] parts = who.split("\\|", 2);
        Unit area = areas.registering(scope, movement, parts[0]);
        if (award.isBlank() || reason.isBlank()) {
            throw new Refusal("evaluation.error.proposal");
        }
        UUID act =
                desk.propose(
                        scope,
                        new Movement.Proposal(
                                id,
                                movement.commune(),
                                area.id(),
                                InspectionDesk.newCode(),
                                LocalDate.now(clock),
                                parts.length > 1
                                        ? Optional.of(member(scope, area, parts[1]))
                                        : Optional.empty(),
                                award.strip(),
                                reason.strip()));
        return Acts.redirect(BASE + id, act);
    }

    /** Only who sits in the committee today can be proposed with it. */
    private PersonId member(Scope scope, Unit area, String id) {
        LocalDate today = LocalDate.now(clock);
        return seats
                .held(
                        scope.readable(),
                        units.coverage(List.of(area.id()), DateRange.of(today)),
                        today)
                .stream()
                .map(Seats.Held::person)
                .filter(person -> person.toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
