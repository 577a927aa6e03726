package vn.caunoi.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.caunoi.exchange.sheets.SheetFormat;

/** Meetings of the committees month by month, and what recurs in the year of a ward. */
final class ActivityRows {
    private static final int AREA_MISSING_EARLY = 6;
    private static final int AREA_MISSING_LATE = 8;
    private static final int EARLY = 7;
    private static final int LATE = 15;
    private static final double EXTRA = 0.03;

    private final Timeline timeline;
    private final Areas areas;
    private final Roster roster;
    private final Words words;
    private final RandomGenerator random;
    private final InventedSheet sheet = new InventedSheet(SheetFormat.ACTIVITIES);
    private int written;

    ActivityRows(
            Timeline timeline, Areas areas, Roster roster, Words words, RandomGenerator random) {
        this.timeline = timeline;
        this.areas = areas;
        this.roster = roster;
        this.words = words;
        this.random = random;
    }

    InventedSheet sheet() {
        List<YearMonth> months = timeline.months();
        for (int i = 0; i < months.size(); i++) {
            meetings(months.get(i), i);
        }
        List<NamedCsvRecord> events = Listing.rows("events");
        timeline.years().forEach(year -> events.forEach(event -> recurring(event, year)));
        return sheet;
    }

    private void meetings(YearMonth month, int index) {
        for (Area area : areas.standingOn(month.atDay(1))) {
            LocalDate day = month.atDay(random.nextInt(3, 26));
            boolean missed =
                    area.number() == AREA_MISSING_EARLY && index == EARLY
                            || area.number() == AREA_MISSING_LATE && index == LATE;
            if (!missed) {
                String title = words.one("meeting.title", month.getMonthValue());
                meeting("committee_meeting", area, day, title);
            }
            if (random.nextDouble() < EXTRA) {
                String title = words.any("extra.title", random);
                meeting("extra_meeting", area, day.plusDays(2), title);
            }
        }
    }

    private void meeting(String kind, Area area, LocalDate day, String title) {
        int invited = roster.sizeOn(area, day);
        int present = invited - random.nextInt(4);
        if (timeline.holds(day)) {
            activity(kind, List.of(area.code()), day, title)
                    .with("members_present", present)
                    .with("members_invited", invited);
        }
    }

    private void recurring(NamedCsvRecord event, int year) {
        LocalDate first = LocalDate.of(year, number(event, "month"), number(event, "day"));
        Where where = Where.of(event.getField("where"));
        boolean spread = where.kind() != Where.Kind.WARD && where.kind() != Where.Kind.JOINT;
        for (List<String> places : where.places(areas.standingOn(first), random)) {
            LocalDate day = spread ? first.plusDays(random.nextInt(6)) : first;
            int attendance = about(number(event, "attendance")) * (spread ? places.size() : 1);
            if (timeline.holds(day)) {
                activity(event.getField("kind"), places, day, event.getField("title"))
                        .with("topic", event.getField("topic"))
                        .with("organiser", event.getField("organiser"))
                        .with("attendance", attendance);
            }
        }
    }

    private InventedSheet.Row activity(
            String kind, List<String> places, LocalDate day, String title) {
        written++;
        return sheet.row()
                .with("id", String.format(Locale.ROOT, "%s-A%05d", Areas.WARD, written))
                .with("units", String.join("|", places))
                .with("date", day)
                .with("kind", kind)
                .with("title", title);
    }

    private int about(int usual) {
        return Math.max(1, (int) Math.round(usual * random.nextDouble(0.8, 1.25)));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
