package vn.caunoi.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.exchange.sheets.SheetFormat;

/**
 * What residents of the ward raised, at every stage a table can tell: from what was said yesterday
 * to what was judged long ago. Nobody is named in it. Each day counts from the one before it.
 */
final class MatterRows {
    private static final List<String> WORDS =
            List.of("kind", "channel", "topic", "told_how", "verdict", "text", "answer");

    private final Timeline timeline;
    private final InventedSheet sheet = new InventedSheet(SheetFormat.MATTERS);
    private int written;

    private MatterRows(Timeline timeline) {
        this.timeline = timeline;
    }

    static InventedSheet sheet(Timeline timeline) {
        MatterRows rows = new MatterRows(timeline);
        Listing.rows("matters").reversed().forEach(rows::write);
        return rows.sheet;
    }

    private void write(NamedCsvRecord matter) {
        LocalDate raised = timeline.today().minusDays(Long.parseLong(matter.getField("days_ago")));
        Optional<LocalDate> forwarded = later(matter, "forwarded_after", raised);
        Optional<LocalDate> answered = later(matter, "answered_after", forwarded.orElse(raised));
        Optional<LocalDate> told = answered.flatMap(day -> later(matter, "told_after", day));
        InventedSheet.Row row =
                sheet.row()
                        .with("id", code(raised))
                        .with("unit", place(Integer.parseInt(matter.getField("area"))))
                        .with("raised_on", raised)
                        .with("owner_body", matter.getField("body"))
                        .with("forwarded_on", forwarded)
                        .with("answered_on", answered)
                        .with("told_on", told);
        WORDS.forEach(word -> row.with(word, matter.getField(word)));
    }

    private static Optional<LocalDate> later(
            NamedCsvRecord matter, String column, LocalDate before) {
        return Optional.of(matter.getField(column))
                .filter(days -> !days.isEmpty())
                .map(days -> before.plusDays(Long.parseLong(days)));
    }

    /** Like those the product gives, so that it is found by its code. */
    private String code(LocalDate raised) {
        written++;
        return String.format(Locale.ROOT, "YK%02d-%04d", raised.getYear() % 100, written);
    }

    private static String place(int area) {
        return area == 0 ? Areas.WARD : Areas.code(area);
    }
}
