package vn.caunoi.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.caunoi.activities.ActivityIntake;
import vn.caunoi.activities.Particulars;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;

/** Activities: streamed, since there may be many. */
final class ActivitySheet implements SheetIntake {
    private static final int MOST_PEOPLE = 10_000_000;

    /**
     * The order in which a row names its units says nothing: told from either side it is one
     * activity.
     */
    private static final Comparator<Places.Place> BY_COMMUNE =
            Comparator.comparing((Places.Place place) -> place.commune().value())
                    .thenComparing(place -> place.unit().id().value());

    private record Key(UnitId commune, String code) {}

    private final Intake intake;
    private final ActivityIntake.Intake activities;
    private final Set<Key> seen = new HashSet<>();

    ActivitySheet(Intake intake, ActivityIntake activities) {
        this.intake = intake;
        this.activities = activities.open(intake.batch());
    }

    @Override
    public void row(RowValues row) {
        LocalDate day = row.day("date").orElseThrow();
        List<Places.Place> named = new ArrayList<>();
        List<String> codes = row.codes("units");
        for (String code : codes) {
            intake.place(row, "units", code, day).ifPresent(named::add);
        }
        boolean numbersFit =
                fits(row, "attendance")
                        & fits(row, "members_present")
                        & fits(row, "members_invited");
        if (named.size() < codes.size() || !numbersFit) {
            return;
        }
        List<Places.Place> places = named.stream().sorted(BY_COMMUNE).toList();
        if (isRepeated(row, places.getFirst())) {
            return;
        }
        activities.add(
                new ActivityIntake.NewActivity(
                        row.text("id").orElseThrow(),
                        places.stream().map(place -> place.unit().id()).toList(),
                        places.stream().map(Places.Place::commune).toList(),
                        day,
                        row.text("kind").orElseThrow(),
                        row.text("topic"),
                        row.text("title"),
                        people(row, "attendance"),
                        people(row, "members_present"),
                        people(row, "members_invited"),
                        row.text("organiser"),
                        Particulars.NONE));
    }

    private boolean isRepeated(RowValues row, Places.Place first) {
        String code = row.text("id").orElseThrow();
        if (seen.add(new Key(first.commune(), code))) {
            return false;
        }
        intake.faults().cell(row.format(), row.number(), "id", "repeated", code);
        return true;
    }

    private boolean fits(RowValues row, String column) {
        boolean fits = row.whole(column).map(number -> number <= MOST_PEOPLE).orElse(true);
        if (!fits) {
            intake.faults().cell(row.format(), row.number(), column, "too-many-people");
        }
        return fits;
    }

    private static Optional<Integer> people(RowValues row, String column) {
        return row.whole(column).map(Math::toIntExact);
    }

    @Override
    public MergeCounts finish() {
        return activities.finish();
    }
}
