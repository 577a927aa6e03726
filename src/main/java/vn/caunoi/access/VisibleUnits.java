package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.KeptAnswers;
import vn.caunoi.web.NotFound;

/**
 * The way from a unit's code in an address to the unit; what lies outside the scope is not found.
 */
@Component
public class VisibleUnits {
    private final Units units;
    private final StandingAnswers answers;
    private final Clock clock;

    VisibleUnits(Units units, StandingAnswers answers, Clock clock) {
        this.units = units;
        this.answers = answers;
        this.clock = clock;
    }

    private record NamedOn(String code, LocalDate day) implements KeptAnswers.Question<Unit> {}

    private record CommuneOn(UnitId unit, LocalDate day) implements KeptAnswers.Question<UnitId> {}

    /** The unit whose records may be seen. */
    public Unit readable(Scope scope, String code) {
        return named(code).filter(unit -> mayRead(scope, unit)).orElseThrow(NotFound::new);
    }

    /** A unit with the commune it lies in. */
    public record Placed(Unit unit, UnitId commune) {}

    /** As {@link #readable}, for who needs the commune too. */
    public Placed placed(Scope scope, String code) {
        return named(code)
                .map(unit -> new Placed(unit, commune(unit)))
                .filter(placed -> scope.mayRead(placed.commune(), placed.unit().id()))
                .orElseThrow(NotFound::new);
    }

    /** The unit whose records, or at least whose totals, may be seen. */
    public Unit known(Scope scope, String code) {
        return named(code).filter(unit -> mayKnow(scope, unit)).orElseThrow(NotFound::new);
    }

    public boolean mayRead(Scope scope, Unit unit) {
        return scope.mayRead(commune(unit), unit.id());
    }

    /** Whether records or at least totals may be seen. */
    public boolean mayKnow(Scope scope, Unit unit) {
        return mayKnow(scope, commune(unit), unit.id());
    }

    /** The same where the commune is known already. */
    public boolean mayKnow(Scope scope, UnitId commune, UnitId unit) {
        return scope.mayRead(commune, unit) || scope.maySeeTotals(commune, unit);
    }

    /** The commune in which a unit lies; what lies in none stands for itself. */
    public UnitId commune(Unit unit) {
        LocalDate today = LocalDate.now(clock);
        return unit.level() == UnitLevel.COMMUNE
                ? unit.id()
                : answers.answer(
                        new CommuneOn(unit.id(), today),
                        () ->
                                units.ancestors(unit.id(), today).stream()
                                        .filter(above -> above.level() == UnitLevel.COMMUNE)
                                        .findFirst()
                                        .map(Unit::id)
                                        .orElse(unit.id()));
    }

    /** PostgreSQL refuses a text with a zero sign in it. */
    private Optional<Unit> named(String code) {
        LocalDate today = LocalDate.now(clock);
        return code.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : answers.found(new NamedOn(code, today), () -> units.named(code, today));
    }
}
