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
import java.util.stream.Collectors;
import vn.caunoi.access.Scope;
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
    private final Set<String> accepted = new HashSet<>();

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
        List<NewUnit> units = new ArrayList<>();
        int leftAlone = 0;
        for (Row row : ordered) {
            if (!isSound(row)) {
                continue;
            }
            lives(row.code()).add(row.life());
            if (isMine(row)) {
                accepted.add(row.code());
                units.add(unit(row, predecessors(row)));
            } else {
                leftAlone++;
            }
        }
        MergeCounts counts = organization.units(intake.batch(), units);
        intake.places().forget();
        ordered.stream()
                .filter(row -> row.level().compareTo(UnitLevel.COMMUNE) >= 0)
                .filter(row -> accepted.contains(row.code()))
                .findFirst()
                .ifPresent(row -> intake.begunAt(row.code(), row.life().from()));
        return new MergeCounts(counts.added(), counts.changed(), counts.unchanged() + leftAlone);
    }

    private boolean isSound(Row row) {
        return parentFits(row) && isDisjoint(row) && isWritable(row) && predecessorsFit(row);
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

    /** Whether the unit, with all its versions and its parent, is the importer's to write. */
    private boolean isWritable(Row row) {
        return isMine(row)
                || isUnchanged(row)
                || refuse(row, "code", "unit-out-of-scope", row.code());
    }

    private boolean isMine(Row row) {
        Scope scope = intake.scope();
        if (scope.writable().everything()) {
            return true;
        }
        List<Unit> before = intake.places().versions(row.code());
        boolean mineBefore = before.stream().allMatch(this::isWritable);
        if (row.level() == UnitLevel.COMMUNE) {
            return mineBefore && before.stream().anyMatch(unit -> keepsItsPlace(row, unit));
        }
        return mineBefore
                && row.level().compareTo(UnitLevel.COMMUNE) > 0
                && row.values()
                        .text("parent")
                        .filter(parent -> isWritable(parent, row))
                        .isPresent();
    }

    private boolean isWritable(Unit unit) {
        UnitId commune = intake.places().commune(unit, unit.validity().from());
        return intake.scope().mayWrite(commune, unit.id());
    }

    /** The parent on record, or one that this sheet brings and that was found writable itself. */
    private boolean isWritable(String parent, Row row) {
        Optional<Unit> known = Places.on(intake.places().versions(parent), row.life().from());
        return known.map(this::isWritable).orElseGet(() -> accepted.contains(parent));
    }

    /** A commune's own officer may correct its name, kind and households, never where it stands. */
    private boolean keepsItsPlace(Row row, Unit unit) {
        return unit.validity().equals(row.life())
                && row.values().codes("predecessors").isEmpty()
                && hasParent(row, unit);
    }

    private boolean hasParent(Row row, Unit unit) {
        Optional<UnitId> parent =
                row.values()
                        .text("parent")
                        .flatMap(code -> intake.places().versions(code).stream().findFirst())
                        .map(Unit::id);
        return unit.parent().equals(parent);
    }

    /** What stands there already, to the letter, is let pass and left alone. */
    private boolean isUnchanged(Row row) {
        return intake.places().versions(row.code()).stream()
                .filter(unit -> unit.validity().equals(row.life()))
                .anyMatch(unit ->
                        unit.name().equals(name(row))
                                && unit.kind().equals(row.values().text("kind").orElse(""))
                                && unit.level() == row.level()
                                && unit.households().equals(households(row))
                                && hasParent(row, unit));
    }

    private boolean predecessorsFit(Row row) {
        for (String code : row.values().codes("predecessors")) {
            boolean known =
                    lives(code).stream().anyMatch(life -> life.from().isBefore(row.life().from()));
            boolean mine =
                    intake.scope().writable().everything()
                            || intake.places().versions(code).stream().allMatch(this::isWritable)
                            || isUnchanged(row);
            if (!known || !mine || code.equals(row.code())) {
                return refuse(row, "predecessors", "predecessor-unknown", code);
            }
        }
        return true;
    }

    private Set<UnitId> predecessors(Row row) {
        return row.values().codes("predecessors").stream()
                .map(this::id)
                .collect(Collectors.toSet());
    }

    private static String name(Row row) {
        return row.values().text("name").orElse(row.code());
    }

    private NewUnit unit(Row row, Set<UnitId> before) {
        return new NewUnit(
                new Unit(
                        id(row.code()),
                        row.code(),
                        row.level(),
                        row.values().text("kind").orElse(""),
                        name(row),
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
