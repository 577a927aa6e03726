package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.caunoi.exchange.sheets.SheetFormat;

/** The tree of units, from the nation down to the groups of one area. */
final class UnitRows {
    static final String PROVINCE = "T-99";

    private static final String NATION = "VN";
    private static final LocalDate NATION_SINCE = LocalDate.of(1945, 9, 2);
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static final LocalDate GROUPS_SINCE = LocalDate.of(2019, 1, 1);
    private static final int AREA_WITH_GROUPS = 3;
    private static final int GROUPS = 3;

    private final Areas areas;
    private final Words words;
    private final InventedSheet sheet = new InventedSheet(SheetFormat.UNITS);

    UnitRows(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    InventedSheet sheet() {
        unit(NATION, "nation", words.one("nation"), NATION_SINCE);
        unit(PROVINCE, "province", words.one("province"), SINCE)
                .with("parent", NATION)
                .with("kind", words.one("province.kind"));
        unit(Areas.WARD, "commune", words.one("ward"), SINCE)
                .with("parent", PROVINCE)
                .with("kind", words.one("ward.kind"));
        areas.all().forEach(this::area);
        for (int group = 1; group <= GROUPS; group++) {
            String above = Areas.code(AREA_WITH_GROUPS);
            String name = words.one("group", group);
            unit(above + "-T" + group, "self_managed_group", name, GROUPS_SINCE)
                    .with("parent", above)
                    .with("kind", words.one("group.kind"));
        }
        return sheet;
    }

    private void area(Area area) {
        InventedSheet.Row row =
                unit(area.code(), "residential_area", area.name(), area.life().from())
                        .with("parent", Areas.WARD)
                        .with("kind", words.one("area.kind"))
                        .with("households", area.households());
        if (!area.life().isOpen()) {
            row.with("valid_to", area.life().until());
        }
        if (area.number() == Areas.MERGER) {
            row.with(
                    "predecessors",
                    Areas.MERGED.stream().map(Areas::code).collect(Collectors.joining("|")));
        }
    }

    private InventedSheet.Row unit(String code, String level, String name, LocalDate since) {
        return sheet.row()
                .with("code", code)
                .with("level", level)
                .with("name", name)
                .with("valid_from", since);
    }
}
