package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.sheets.SheetFormat;

/** Targets of this year and the last, and the figures that are typed by hand for the ward. */
final class FigureRows {
    private static final long FUND_PER_HOUSEHOLD = 40_000;
    private static final int FUND_STEP = 1_000_000;
    private static final int POOR_AT_FIRST = 64;
    private static final int LIFTED_PLANNED = 13;
    private static final int OUTREACH_PLANNED = 50;
    private static final int VOTER_CONTACTS_PLANNED = 20;
    private static final int BOXES_AT_FIRST = 6;
    private static final double OUTSIDE_PARTY = 0.42;

    private final Timeline timeline;
    private final Areas areas;
    private final Roster roster;
    private final RandomGenerator random;
    private final InventedSheet targets = new InventedSheet(SheetFormat.TARGETS);
    private final InventedSheet entered = new InventedSheet(SheetFormat.ENTERED);

    FigureRows(Timeline timeline, Areas areas, Roster roster, RandomGenerator random) {
        this.timeline = timeline;
        this.areas = areas;
        this.roster = roster;
        this.random = random;
    }

    List<InventedSheet> sheets() {
        int thisYear = timeline.today().getYear();
        targets(thisYear - 1);
        targets(thisYear);
        entered();
        return List.of(targets, entered);
    }

    private void targets(int year) {
        String period = String.valueOf(year);
        long fund = 0;
        for (Area area : areas.standingOn(LocalDate.of(year, 1, 1))) {
            long share = area.households() * FUND_PER_HOUSEHOLD / FUND_STEP * FUND_STEP;
            figure(targets, area.code(), period, "QN02", share);
            fund += share;
        }
        figure(targets, Areas.WARD, period, "QN02", fund);
        figure(targets, Areas.WARD, period, "HN05", LIFTED_PLANNED);
        figure(targets, Areas.WARD, period, "TT01", OUTREACH_PLANNED);
        figure(targets, Areas.WARD, period, "CT01", VOTER_CONTACTS_PLANNED);
    }

    private void entered() {
        Map<Integer, Integer> lifted = new HashMap<>();
        int boxes = BOXES_AT_FIRST;
        for (Period half : timeline.halves()) {
            int left = random.nextInt(5, 9);
            int fallen = random.nextInt(3);
            lifted.merge(half.year(), left - fallen, Integer::sum);
            boxes = Math.min(boxes + 1, areas.standingOn(half.lastDay()).size());
            figure(entered, Areas.WARD, half.code(), "HN06", left);
            figure(entered, Areas.WARD, half.code(), "HN07", fallen);
            figure(entered, Areas.WARD, half.code(), "N401", boxes);
            figure(entered, Areas.WARD, half.code(), "N402", random.nextInt(7, 15));
            figure(entered, Areas.WARD, half.code(), "TC06", outsideParty(half.lastDay()));
        }
        poorHouseholds(lifted);
        families(timeline.today().getYear() - 1);
    }

    /** Each year starts with what the one before left. */
    private void poorHouseholds(Map<Integer, Integer> lifted) {
        int poor = POOR_AT_FIRST;
        for (int year = timeline.today().getYear() - 1;
                year <= timeline.today().getYear();
                year++) {
            figure(entered, Areas.WARD, String.valueOf(year), "HN03", poor);
            poor -= lifted.getOrDefault(year, 0);
        }
    }

    private void families(int year) {
        int households =
                areas.standingOn(LocalDate.of(year, 12, 31)).stream()
                        .mapToInt(Area::households)
                        .sum();
        figure(entered, Areas.WARD, String.valueOf(year), "VH01", households * 96 / 100);
        figure(entered, Areas.WARD, String.valueOf(year), "VH02", households * 92 / 100);
    }

    private long outsideParty(LocalDate day) {
        int members =
                areas.standingOn(day).stream().mapToInt(area -> roster.sizeOn(area, day)).sum();
        return Math.round(members * OUTSIDE_PARTY);
    }

    private static void figure(
            InventedSheet sheet, String unit, String period, String indicator, long value) {
        sheet.row()
                .with("unit", unit)
                .with("period", period)
                .with("indicator", indicator)
                .with("value", value);
    }
}
