package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.organization.OrganizationIntake;
import vn.caunoi.organization.OrganizationIntake.NewUnit;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.storage.MergeCounts;

/**
 * Versions of units. They are checked together, since parents and predecessors may stand in the
 * same sheet.
 */
final class UnitSheet implements SheetIntake {
    private record Key(String code, LocalDate from) {}

    private record Row(RowValues values, String code, UnitLevel level, DateRange life) {
        Key key() {
            return new Key(code, life.from());
        }
    }

    private final Intake intake;
    private final OrganizationIntake organization;
    private final Map<Key, Row> rows = new HashMap<>();
    private final Map<String, List<DateRange>> lives = new HashMap<>();
    private final Map<String, UnitId> ids = new HashMap<>();

    UnitSheet(Intake intake, OrganizationIntake organization) {
        this.intake = intake;
        this.organization = organization;
    }

    @Override
    public void row(RowValues values) {
        LocalDate from = values.day("valid_from").orElseThrow();
        LocalDate until = values.day("valid_to").orElse(DateRange.FOREVER);
        if (!until.isAfter(from)) {
            intake.faults()
                    .cell(values.format(), values.number(), "valid_to", "ends-before-it-starts");
            return;
        }
        Row row =
                new Row(
                        values,
                        values.text("code").orElseThrow(),
                        UnitLevel.of(values.text("level").orElseThrow()).orElseThrow(),
                        new DateRange(from, until));
        if (rows.putIfAbsent(row.key(), row) != null) {
            intake.faults().cell(values.format(), values.number(), "code", "repeated", row.code());
        }
    }

    @Override
    public MergeCounts finish() {
        List<Row> ordered =
                rows.values().stream()
                        .sorted(
                                Comparator.comparing(Row::level)
                                        .thenComparing(row -> row.life().from())
                                        .thenComparing(row -> row.values().number()))
                        .toList();
        List<Row> accepted = new ArrayList<>();
        for (Row row : ordered) {
            if (isSound(row)) {
                lives(row.code()).add(row.life());
                accepted.add(row);
            }
        }
        List<NewUnit> units = new ArrayList<>();
        for (Row row : accepted) {
            predecessors(row).ifPresent(before -> units.add(unit(row, before)));
        }
        MergeCounts counts = organization.units(intake.batch(), units);
        intake.places().forget();
        return counts;
    }

    private boolean isSound(Row row) {
        boolean named = row.level() == UnitLevel.NATION || row.values().text("kind").isPresent();
        return (named || refuse(row, "kind", "kind-missing"))
                && parentFits(row)
                && isDisjoint(row)
                && isWritable(row);
    }

    private boolean parentFits(Row row) {
        Optional<String> parent = row.values().text("parent");
        if (parent.isEmpty()) {
            return row.level() == UnitLevel.NATION || refuse(row, "parent", "parent-missing");
        }
        String code = parent.get();
        if (code.equals(row.code())) {
            return refuse(row, "parent", "parent-itself");
        }
        boolean stands = lives(code).stream().anyMatch(life -> life.contains(row.life().from()));
        if (!stands) {
            return refuse(row, "parent", "parent-unknown", code, intake.date(row.life().from()));
        }
        boolean above =
                level(code, row.life().from())
                        .map(level -> level.compareTo(row.level()) < 0)
                        .orElse(true);
        return above || refuse(row, "parent", "parent-below", code);
    }

    private Optional<UnitLevel> level(String code, LocalDate day) {
        return rows.values().stream()
                .filter(row -> row.code().equals(code) && row.life().contains(day))
                .map(Row::level)
                .findFirst()
                .or(() -> Places.on(intake.places().versions(code), day).map(Unit::level));
    }

    private boolean isDisjoint(Row row) {
        boolean overlaps = lives(row.code()).stream().anyMatch(life -> life.overlaps(row.life()));
        return !overlaps || refuse(row, "valid_from", "versions-overlap", row.code());
    }

    /** Out of scope only what stands there already, to the letter, is let pass. */
    private boolean isWritable(Row row) {
        if (intake.scope().writable().everything()) {
            return true;
        }
        String parent = row.values().text("parent").orElse("");
        Optional<Unit> above = Places.on(intake.places().versions(parent), row.life().from());
        boolean mine =
                above.filter(unit -> unit.level().compareTo(UnitLevel.COMMUNE) >= 0)
                                .map(unit -> intake.places().commune(unit, row.life().from()))
                                .filter(commune -> intake.scope().mayWrite(commune, commune))
                                .isPresent()
                        || itself(row);
        return mine || isUnchanged(row) || refuse(row, "code", "unit-out-of-scope", row.code());
    }

    private boolean itself(Row row) {
        return row.level() == UnitLevel.COMMUNE
                && intake.places().versions(row.code()).stream()
                        .map(Unit::id)
                        .anyMatch(id -> intake.scope().writable().communes().contains(id.value()));
    }

    private boolean isUnchanged(Row row) {
        return intake.places().versions(row.code()).stream()
                .filter(unit -> unit.validity().equals(row.life()))
                .anyMatch(unit ->
                        unit.name().equals(row.values().text("name").orElseThrow())
                                && unit.kind().equals(row.values().text("kind").orElse(""))
                                && unit.level() == row.level()
                                && unit.households().equals(households(row)));
    }

    private Optional<Set<UnitId>> predecessors(Row row) {
        Set<UnitId> before = new HashSet<>();
        for (String code : row.values().codes("predecessors")) {
            boolean known =
                    lives(code).stream().anyMatch(life -> life.from().isBefore(row.life().from()));
            if (!known || code.equals(row.code())) {
                refuse(row, "predecessors", "predecessor-unknown", code);
                return Optional.empty();
            }
            before.add(id(code));
        }
        return Optional.of(before);
    }

    private NewUnit unit(Row row, Set<UnitId> before) {
        return new NewUnit(
                new Unit(
                        id(row.code()),
                        row.code(),
                        row.level(),
                        row.values().text("kind").orElse(""),
                        row.values().text("name").orElseThrow(),
                        row.values().text("parent").map(this::id),
                        households(row),
                        row.life()),
                before);
    }

    private static Optional<Integer> households(Row row) {
        return row.values().whole("households").map(Math::toIntExact);
    }

    private UnitId id(String code) {
        return ids.computeIfAbsent(code, organization::identify);
    }

    /**
     * Lives of a unit: those on record that this sheet does not replace, and those accepted so far.
     */
    private List<DateRange> lives(String code) {
        List<DateRange> known = lives.get(code);
        if (known == null) {
            known = new ArrayList<>();
            for (Unit unit : intake.places().versions(code)) {
                if (!rows.containsKey(new Key(code, unit.validity().from()))) {
                    known.add(unit.validity());
                }
            }
            lives.put(code, known);
        }
        return Objects.requireNonNull(known);
    }

    private boolean refuse(Row row, String column, String key, Object... args) {
        intake.faults().cell(row.values().format(), row.values().number(), column, key, args);
        return false;
    }
}
