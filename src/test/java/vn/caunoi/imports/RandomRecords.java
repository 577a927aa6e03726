package vn.caunoi.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.caunoi.figures.Ward;

/** The sound records of an invented ward, drawn at random: per sheet its rows. */
final class RandomRecords {
    private static final List<String> KINDS =
            List.of(
                    "outreach",
                    "committee_meeting",
                    "extra_meeting",
                    "clean_up",
                    "voter_contact",
                    "training");
    private static final List<String> TOPICS = List.of("law", "policy", "vietnamese_goods", "");
    private static final List<String> TYPES = List.of("safety", "law", "livelihood", "culture");

    private final Random random;
    private final Map<String, List<String>> sheets = new LinkedHashMap<>();

    /** The same seed gives the same records. */
    RandomRecords(long seed) {
        random = new Random(seed);
        units();
        committees();
        activities();
        fund();
        models();
        figures();
    }

    /** All rows, those of each sheet in random order. */
    Ward all(String code, Random order) {
        return ward(code, order, 1.0);
    }

    /** All units, and of the other sheets about a share of the rows. */
    Ward some(String code, Random order, double share) {
        return ward(code, order, share);
    }

    private Ward ward(String code, Random order, double share) {
        Ward ward = Ward.withUnits(code, rows("units", order, 1.0));
        return ward.committees(rows("committees", order, share))
                .members(rows("members", order, share))
                .activities(rows("activities", order, share))
                .fund(rows("fund", order, share))
                .models(rows("models", order, share))
                .targets(rows("targets", order, share))
                .entered(rows("entered", order, share));
    }

    private String rows(String sheet, Random order, double share) {
        List<String> rows = new ArrayList<>(sheets.get(sheet));
        Collections.shuffle(rows, order);
        StringBuilder text = new StringBuilder();
        rows.stream()
                .filter(row -> order.nextDouble() < share)
                .forEach(row -> text.append(row).append('\n'));
        return text.toString();
    }

    private void row(String sheet, String row) {
        sheets.computeIfAbsent(sheet, any -> new ArrayList<>()).add(row);
    }

    private String area(int month) {
        int area = 1 + random.nextInt(6);
        return area <= 2 && month > 3 ? "#-7" : "#-" + area;
    }

    private String day(int month) {
        return "2022-%02d-%02d".formatted(month, 1 + random.nextInt(28));
    }

    private int month() {
        return 1 + random.nextInt(8);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Areas 1 and 2 merge into 7 on 2022-04-01. */
    private void units() {
        for (int i = 1; i <= 6; i++) {
            row(
                    "units",
                    "#-%1$d,#,residential_area,khu phố,Khu phố %1$d,%2$d,2012-01-01,%3$s,"
                            .formatted(i, 50 + random.nextInt(300), i <= 2 ? "2022-04-01" : ""));
        }
        row("units", "#-7,#,residential_area,khu phố,Khu phố 7,333,2022-04-01,,#-1|#-2");
    }

    private void committees() {
        for (int i = 1; i <= 7; i++) {
            row(
                    "committees",
                    "#-%d,2021-01-01,2026-01-01,established,%s,,"
                            .formatted(i, i == 7 ? "2022-04-02" : "2021-01-01"));
            for (int m = 0; m < 5; m++) {
                row(
                        "members",
                        "#-%d,Người Thứ %d,%d,%s,%s,,,%s,%s,%s"
                                .formatted(
                                        i,
                                        m,
                                        1940 + random.nextInt(50),
                                        random.nextBoolean() ? "female" : "male",
                                        m == 0 ? "head" : "member",
                                        m == 0 && random.nextBoolean() ? "cell_secretary" : "",
                                        i == 7 ? "2022-04-05" : "2021-01-0" + (m + 1),
                                        random.nextInt(4) == 0 ? "2022-05-01" : ""));
            }
            if (random.nextBoolean() && i != 1 && i != 2) {
                row("committees", "#-%d,,,reconstituted,%s,,bổ sung".formatted(i, day(5)));
            }
        }
    }

    private void activities() {
        for (int i = 0; i < 120; i++) {
            int month = month();
            String units = area(month);
            String other = area(month);
            if (random.nextInt(4) == 0 && !other.equals(units)) {
                units = units + "|" + other;
            }
            row(
                    "activities",
                    "a%d,%s,%s,%s,%s,Việc %d,%s,%d,%d,%s"
                            .formatted(
                                    i,
                                    random.nextInt(15) == 0 ? "#" : units,
                                    day(month),
                                    any(KINDS),
                                    any(TOPICS),
                                    i,
                                    random.nextInt(5) == 0 ? "" : random.nextInt(400),
                                    random.nextInt(9),
                                    9,
                                    any(List.of("ward", "higher_level", ""))));
        }
    }

    /** Receipts come in early and are large, so that every payment can be borne. */
    private void fund() {
        for (int i = 0; i < 30; i++) {
            row(
                    "fund",
                    "r%d,%s,%s,for_the_poor,receipt,%d,,Nhà hảo tâm %d,PT%d"
                            .formatted(
                                    i,
                                    area(1),
                                    day(1),
                                    1_000_000 + random.nextInt(9_000_000),
                                    i,
                                    i));
            int month = 2 + random.nextInt(7);
            row(
                    "fund",
                    "p%d,%s,%s,for_the_poor,payment,%d,housing,,PC%d"
                            .formatted(i, area(month), day(month), 1 + random.nextInt(900_000), i));
        }
    }

    private void models() {
        for (int i = 0; i < 15; i++) {
            int month = 1 + random.nextInt(7);
            row(
                    "models",
                    "m%d,%s,%s,Mô hình %d,%s,%s"
                            .formatted(
                                    i,
                                    area(month),
                                    any(TYPES),
                                    i,
                                    day(month),
                                    random.nextBoolean() ? "" : day(8).replace("2022", "2023")));
        }
    }

    private void figures() {
        row("targets", "#,2022,QN02,%d".formatted(random.nextInt(100_000_000)));
        row("targets", "#,2022,HN05,%d".formatted(1 + random.nextInt(20)));
        row("entered", "#,2022-H1,HN06,%d".formatted(random.nextInt(20)));
        row("entered", "#,2022,HN03,%d".formatted(50 + random.nextInt(20)));
        for (int i = 3; i <= 6; i++) {
            row("entered", "#-%d,2022-H1,TT08,%d".formatted(i, random.nextInt(20)));
            row("entered", "#-%d,2022-Q1,HN02,%d".formatted(i, random.nextInt(2000)));
        }
    }
}
