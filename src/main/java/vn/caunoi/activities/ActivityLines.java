package vn.caunoi.activities;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
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
        PlaceNames names =
                PlaceNames.of(
                        units,
                        rows.stream()
                                .map(ActivityRow::units)
                                .flatMap(Collection::stream)
                                .collect(Collectors.toSet()));
        return rows.stream().map(row -> line(row, names, texts)).toList();
    }

    private static ActivityLine line(ActivityRow row, PlaceNames names, Texts.Reader texts) {
        return new ActivityLine(
                row.id(),
                row.code(),
                row.heldOn(),
                texts.get("vocabulary.activity_kind." + row.kind()),
                row.title(),
                row.topic().map(topic -> texts.get("vocabulary.topic." + topic)),
                names.on(row.units(), row.heldOn()),
                row.attendance().or(row::membersPresent));
    }
}
