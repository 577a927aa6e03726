package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;

/** Units as rows name them, remembered for one import; a unit out of scope does not exist. */
final class Places {
    private final Units units;
    private final Scope scope;
    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<UnitId, List<Unit>> byId = new HashMap<>();

    Places(Units units, Scope scope) {
        this.units = units;
        this.scope = scope;
    }

    /** A unit on a day with the commune it then belonged to. */
    record Place(Unit unit, UnitId commune) {}

    /** What is known of a code on a day. */
    sealed interface Found {
        record Standing(Place place) implements Found {}

        /** The unit exists, but not on that day. */
        record NotOnThatDay(Unit nearest) implements Found {}

        record Unknown() implements Found {}
    }

    Found find(String code, LocalDate day) {
        List<Unit> versions = versions(code);
        if (versions.isEmpty()) {
            return new Found.Unknown();
        }
        Optional<Unit> version = on(versions, day);
        Unit shown = version.orElseGet(versions::getLast);
        UnitId commune = commune(shown, version.isPresent() ? day : shown.validity().from());
        if (!scope.mayWrite(commune, shown.id())) {
            return new Found.Unknown();
        }
        return version.<Found>map(unit -> new Found.Standing(new Place(unit, commune)))
                .orElseGet(() -> new Found.NotOnThatDay(shown));
    }

    List<Unit> versions(String code) {
        return byCode.computeIfAbsent(code, any -> units.versionsOf(List.of(code)));
    }

    /** After units were taken in, what was looked up before no longer holds. */
    void forget() {
        byCode.clear();
        byId.clear();
    }

    /** The commune a unit belongs to on a day, or the unit itself above communes. */
    UnitId commune(Unit unit, LocalDate day) {
        Unit at = unit;
        while (at.level() != UnitLevel.COMMUNE && at.parent().isPresent()) {
            Optional<Unit> parent = on(versions(at.parent().get()), day);
            if (parent.isEmpty() || parent.get().level().isAboveCommune()) {
                break;
            }
            at = parent.get();
        }
        return at.level() == UnitLevel.COMMUNE ? at.id() : unit.id();
    }

    private List<Unit> versions(UnitId id) {
        return byId.computeIfAbsent(id, any -> units.versions(List.of(id)));
    }

    static Optional<Unit> on(List<Unit> versions, LocalDate day) {
        return versions.stream().filter(unit -> unit.validity().contains(day)).findFirst();
    }
}
