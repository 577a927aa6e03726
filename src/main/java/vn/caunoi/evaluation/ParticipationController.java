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
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** What an area does within a movement: it registers, reports its result, proposes for awards. */
@Controller
class ParticipationController {
    private static final String BASE = "/kiem-tra/thi-dua/";

    private final MovementDesk desk;
    private final VisibleUnits visible;
    private final Units units;
    private final Seats seats;
    private final Clock clock;

    ParticipationController(
            MovementDesk desk, VisibleUnits visible, Units units, Seats seats, Clock clock) {
        this.desk = desk;
        this.visible = visible;
        this.units = units;
        this.seats = seats;
        this.clock = clock;
    }

    @PostMapping(BASE + "{id}/dang-ky")
    String register(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "donvi", defaultValue = "") String code,
            @RequestParam(name = "camket", defaultValue = "") String commitment,
            @RequestParam(name = "ketqua", defaultValue = "") String result) {
        Movement movement = desk.whole(scope, id).kept().movement();
        Unit area = area(scope, movement, code);
        if (commitment.isBlank()) {
            throw new Refusal("evaluation.error.commitment");
        }
        LocalDate day =
                desk.registration(scope, id, area.id())
                        .map(Movement.Registration::registeredOn)
                        .orElse(LocalDate.now(clock));
        UUID act =
                desk.register(
                        scope,
                        new Movement.Registration(
                                id,
                                movement.commune(),
                                area.id(),
                                day,
                                commitment.strip(),
                                Typed.optional(result)));
        return Acts.redirect(BASE + id, act);
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
        Unit area = area(scope, movement, parts[0]);
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

    private Unit area(Scope scope, Movement movement, String code) {
        Unit area = visible.readable(scope, code);
        if (!movement.areas().contains(area.id())
                || !scope.mayWrite(movement.commune(), area.id())) {
            throw new NotFound();
        }
        return area;
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
