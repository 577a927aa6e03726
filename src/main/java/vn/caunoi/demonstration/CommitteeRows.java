package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.Locale;
import vn.caunoi.exchange.sheets.SheetFormat;

/** How the committees came into office: one is overdue, one was reconstituted, two were merged. */
final class CommitteeRows {
    /** Its head was replaced this year. */
    static final int RECONSTITUTED = 5;

    private static final int OVERDUE = 7;
    private static final int MONTHS_EARLIER = 3;

    private final Timeline timeline;
    private final Areas areas;
    private final Words words;
    private final InventedSheet sheet = new InventedSheet(SheetFormat.COMMITTEES);
    private int decisions;

    CommitteeRows(Timeline timeline, Areas areas, Words words) {
        this.timeline = timeline;
        this.areas = areas;
        this.words = words;
    }

    /** When the area's committee took office. */
    static LocalDate inOfficeSince(Area area, Timeline timeline) {
        return switch (area.number()) {
            case Areas.MERGER -> timeline.merger();
            case OVERDUE -> timeline.termStart().minusMonths(MONTHS_EARLIER);
            default -> timeline.termStart();
        };
    }

    InventedSheet sheet() {
        areas.all().forEach(this::established);
        Area reconstituted = areas.numbered(RECONSTITUTED);
        act(reconstituted, "reconstituted", timeline.reconstitution())
                .with("reason", words.one("reason.reconstituted"));
        for (int merged : Areas.MERGED) {
            act(areas.numbered(merged), "dissolved", timeline.merger())
                    .with("reason", words.one("reason.dissolved"));
        }
        return sheet;
    }

    private void established(Area area) {
        InventedSheet.Row row = act(area, "established", inOfficeSince(area, timeline));
        if (area.number() == Areas.MERGER) {
            row.with("reason", words.one("reason.merged"));
        }
    }

    private InventedSheet.Row act(Area area, String event, LocalDate day) {
        decisions++;
        LocalDate since = inOfficeSince(area, timeline);
        return sheet.row()
                .with("unit", area.code())
                .with("term_from", since)
                .with("term_to", Timeline.termEnd(since))
                .with("event", event)
                .with("date", day)
                .with("decision", String.format(Locale.ROOT, "%02d/QĐ-MTTQ-BTT", decisions));
    }
}
