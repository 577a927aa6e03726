package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.matters.model.Breakdown;
import vn.caunoi.matters.store.MatterBreakdown;
import vn.caunoi.matters.store.MatterBreakdown.By;
import vn.caunoi.matters.store.MatterBreakdown.Figure;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;

/** The figures of opinions by topic, kind and area, with the names of the groups. */
@Component
class Breakdowns {
    private final MatterBreakdown breakdown;
    private final Units units;

    Breakdowns(MatterBreakdown breakdown, Units units) {
        this.breakdown = breakdown;
        this.units = units;
    }

    /** A breakdown; its last row is the total. */
    record Table(By by, List<Row> rows) {
        Table {
            rows = List.copyOf(rows);
        }
    }

    /** A group by its name; empty where a number is not shown. */
    record Row(String label, List<Optional<Integer>> values) {
        Row {
            values = List.copyOf(values);
        }
    }

    static List<String> columns(Texts.Reader texts) {
        return Arrays.stream(Figure.values())
                .map(figure -> texts.get("matters.breakdown." + figure.word(), figure.indicator()))
                .toList();
    }

    /** Those of a unit that who asks may see; by area only for who may see every area. */
    List<Table> of(Scope scope, UnitId commune, Unit unit, Period period, Texts.Reader texts) {
        LocalDate day = period.lastDay();
        boolean seesAll =
                unit.level() == UnitLevel.COMMUNE
                        && units.children(unit.id(), day).stream()
                                .allMatch(area -> scope.maySeeTotals(commune, area.id()));
        return Stream.of(By.values())
                .filter(by -> by != By.DESK || seesAll)
                .map(by -> table(scope, commune, unit, by, period, texts))
                .filter(table -> table.rows().size() > 1)
                .toList();
    }

    private Table table(
            Scope scope, UnitId commune, Unit unit, By by, Period period, Texts.Reader texts) {
        Breakdown found = breakdown.of(scope, commune, unit.id(), by, period.range());
        Map<String, String> names = names(by, commune, found, texts);
        List<Row> rows = new ArrayList<>();
        found.rows().stream()
                .map(row -> new Row(names.getOrDefault(row.group(), ""), row.values()))
                .sorted(
                        Comparator.comparing((Row row) -> row.label().length() > 0 ? 0 : 1)
                                .thenComparing(Row::label))
                .forEach(rows::add);
        rows.add(
                new Row(
                        texts.get("matters.breakdown.all"),
                        found.totals().stream().map(Optional::of).toList()));
        return new Table(by, rows);
    }

    private Map<String, String> names(By by, UnitId commune, Breakdown found, Texts.Reader texts) {
        Map<String, String> names = new HashMap<>();
        List<UnitId> desks = new ArrayList<>();
        for (Breakdown.Row row : found.rows()) {
            switch (by) {
                case TOPIC -> names.put(row.group(), word("matter_topic", row.group(), texts));
                case KIND -> names.put(row.group(), word("matter_kind", row.group(), texts));
                case DESK -> desks.add(new UnitId(UUID.fromString(row.group())));
            }
        }
        if (!desks.isEmpty()) {
            units.versions(desks).stream()
                    .sorted(Comparator.comparing((Unit unit) -> unit.validity().from()))
                    .forEach(unit -> names.put(unit.id().value().toString(), unit.name()));
            names.put(commune.value().toString(), texts.get("matters.breakdown.straight"));
        }
        return names;
    }

    private static String word(String list, String word, Texts.Reader texts) {
        return texts.get(
                word.isEmpty() ? "matters.summary.unsorted" : "vocabulary." + list + "." + word);
    }
}
