package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;

/** Puts activities into words: labels for code words, names for units. */
@Component
public class ActivityLines {
    private final Units units;

    ActivityLines(Units units) {
        this.units = units;
    }

    /** The rows in words, in their order. */
    public List<ActivityLine> of(List<ActivityRow> rows, Texts.Reader texts) {
        Map<UnitId, List<Unit>> versions =
                units
                        .versions(
                                rows.stream()
                                        .map(ActivityRow::units)
                                        .flatMap(Collection::stream)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Unit::id));
        return rows.stream().map(row -> line(row, versions, texts)).toList();
    }

    private static ActivityLine line(
            ActivityRow row, Map<UnitId, List<Unit>> versions, Texts.Reader texts) {
        return new ActivityLine(
                row.code(),
                row.heldOn(),
                texts.get("vocabulary.activity_kind." + row.kind()),
                row.title(),
                row.topic().map(topic -> texts.get("vocabulary.topic." + topic)),
                row.units().stream()
                        .flatMap(unit -> name(versions.getOrDefault(unit, List.of()), row.heldOn()))
                        .toList(),
                row.attendance().or(row::membersPresent));
    }

    private static Stream<String> name(List<Unit> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.validity().contains(day))
                .findFirst()
                .or(() -> latest(versions))
                .map(Unit::name)
                .stream();
    }

    private static Optional<Unit> latest(List<Unit> versions) {
        return versions.stream().max(Comparator.comparing(version -> version.validity().from()));
    }
}
