package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.TypedDay;

/** What may be chosen when a role is given, and whether what came back was among it. */
@Component
class PostChoices {
    /** Nobody finds a unit in a longer list; its code is typed then. */
    private static final int LONGEST_LIST = 400;

    private final Units units;
    private final Clock clock;

    PostChoices(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** A role that may be given as it was asked for. */
    record Wanted(Role role, Optional<Unit> unit, LocalDate from) {}

    /** Either what is wrong with a form or what it asks for. */
    record Checked(FormErrors errors, Optional<Wanted> wanted) {}

    List<Choice> roles(Stewardship steward, PageFrame frame) {
        return steward.roles().stream()
                .map(role -> new Choice(role.word(), frame.text("access.role." + role.word())))
                .toList();
    }

    /** Communes and areas that stand today; none when there are too many to choose from. */
    List<Choice> units(Stewardship steward) {
        LocalDate today = LocalDate.now(clock);
        Collection<UnitId> all =
                steward.places()
                        .<Collection<UnitId>>map(Function.identity())
                        .orElseGet(() -> everywhere(today));
        if (all.size() > LONGEST_LIST) {
            return List.of();
        }
        Map<UnitId, Unit> standing =
                units.versions(all).stream()
                        .filter(unit -> unit.validity().contains(today))
                        .filter(unit -> unit.level() != UnitLevel.SELF_MANAGED_GROUP)
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
        boolean many =
                standing.values().stream().filter(unit -> unit.level() == UnitLevel.COMMUNE).count()
                        > 1;
        return standing.values().stream()
                .sorted(
                        Comparator.comparing(Unit::level)
                                .thenComparingInt(unit -> unit.code().length())
                                .thenComparing(Unit::code))
                .map(unit -> new Choice(unit.code(), many ? full(unit, standing) : unit.name()))
                .toList();
    }

    private Collection<UnitId> everywhere(LocalDate today) {
        return units.coverage(
                        units.roots(today).stream().map(Unit::id).toList(), DateRange.of(today))
                .members();
    }

    private static String full(Unit unit, Map<UnitId, Unit> standing) {
        return unit.level() == UnitLevel.RESIDENTIAL_AREA
                ? unit.parent()
                        .flatMap(id -> Optional.ofNullable(standing.get(id)))
                        .map(ward -> unit.name() + ", " + ward.name())
                        .orElse(unit.name())
                : unit.name();
    }

    /** A forged form is told the same as a careless one. */
    Checked check(Stewardship steward, PostForm form, PageFrame frame) {
        Optional<Role> role = Role.of(form.role()).filter(steward.roles()::contains);
        Optional<Unit> unit = named(form.unit());
        Optional<LocalDate> from = TypedDay.of(form.from());
        FormErrors errors = FormErrors.none();
        if (role.isEmpty()) {
            errors = errors.with("vaitro", frame.text("access.form.role.missing"));
        } else if (!steward.mayGive(role.get(), unit)) {
            errors = errors.with("donvi", unitFault(role.get(), frame));
        }
        if (from.isEmpty()) {
            errors = errors.with("tungay", frame.text("access.form.day.missing"));
        }
        return errors.any()
                ? new Checked(errors, Optional.empty())
                : new Checked(
                        errors,
                        Optional.of(new Wanted(role.orElseThrow(), unit, from.orElseThrow())));
    }

    private static String unitFault(Role role, PageFrame frame) {
        return RolePlaces.of(role).isEmpty()
                ? frame.text("access.form.unit.none")
                : frame.text(
                        "access.form.unit.missing",
                        RolePlaces.of(role).stream()
                                .sorted()
                                .map(level -> frame.text("access.level." + level.word()))
                                .collect(Collectors.joining(", ")));
    }

    private Optional<Unit> named(String code) {
        return code.isEmpty() || code.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : units.named(code, LocalDate.now(clock))
                        .filter(unit -> unit.validity().contains(LocalDate.now(clock)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
