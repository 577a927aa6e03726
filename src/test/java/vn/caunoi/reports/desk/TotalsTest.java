package vn.caunoi.reports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.figures.Ward;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.totals.TotalKeeping;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.testing.TestProduct;

/**
 * Kept totals never differ from the definition, whatever is recorded, corrected, merged or moved,
 * and whether or not it has been taken up yet.
 */
class TotalsTest {
    private static final List<String> PERIODS =
            List.of("2022-03", "2022-Q1", "2022-H1", "2022", "2022-W12");
    private static final List<String> COMMUNES = List.of("A", "B", "C", "D");

    private static TestProduct product;

    @BeforeAll
    static void startWithTwoProvincesOfTwoWards() {
        product = TestProduct.start();
        StringBuilder units =
                new StringBuilder("T-02,VN,province,tỉnh,Tỉnh Thứ Hai,,2010-01-01,,\n");
        StringBuilder committees = new StringBuilder();
        for (int i = 0; i < COMMUNES.size(); i++) {
            String ward = COMMUNES.get(i);
            units.append(
                    "%s,%s,commune,phường,Phường %1$s,,2010-01-01,,\n"
                            .formatted(ward, i < 2 ? "T-01" : "T-02"));
            for (int area = 1; area <= 3; area++) {
                units.append(
                        "%s-%d,%1$s,residential_area,khu phố,Khu phố %2$d,100,2012-01-01,,\n"
                                .formatted(ward, area));
                committees.append(
                        "%s-%d,2021-01-01,2026-01-01,established,2021-01-01,,\n"
                                .formatted(ward, area));
            }
        }
        Ward.more("X")
                .tree(units.toString())
                .committees(committees.toString())
                .cleanlyInto(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterEachOfManyChangesEveryTotalIsWhatTheRecordsSay(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 14; step++) {
            String what = change(random, seed * 100 + step);
            if (random.nextInt(3) == 0) {
                takeUpAll();
                what += ", taken up";
            }
            for (String period : PERIODS) {
                assertThat(differences(period)).as("%s after %s", period, what).isEmpty();
            }
        }
    }

    @Test
    void aWardThatIsMergedIntoOneOfAnotherProvinceIsCountedOnce() {
        Ward.more("X")
                .tree(
                        """
                        T-02,VN,province,tỉnh,Tỉnh Thứ Hai,,2010-01-01,,
                        E,T-01,commune,phường,Phường E,,2010-01-01,2022-02-15,
                        E-1,E,residential_area,khu phố,Khu phố 1,90,2012-01-01,2022-02-15,
                        E-1,F,residential_area,khu phố,Khu phố 1,90,2022-02-15,,
                        F,T-02,commune,phường,Phường F,,2022-02-15,,E
                        """)
                .activities(
                        """
                        e1,E-1,2022-01-10,outreach,law,,10,,,
                        f1,E-1,2022-03-10,outreach,law,,20,,,
                        """)
                .entered("E-1,2022-01,KD03,7\nE-1,2022-03,KD03,5\n")
                .into(product);
        for (String period : PERIODS) {
            assertThat(differences(period)).as(period).isEmpty();
        }
        takeUpAll();
        for (String period : PERIODS) {
            assertThat(differences(period)).as(period).isEmpty();
        }
    }

    private static void takeUpAll() {
        boolean more = true;
        while (more) {
            more = product.bean(TotalKeeping.class).takeUp();
        }
    }

    private static String change(Random random, long number) {
        String ward = COMMUNES.get(random.nextInt(COMMUNES.size()));
        String other = COMMUNES.get(random.nextInt(COMMUNES.size()));
        String area = ward + "-" + (1 + random.nextInt(3));
        String day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(200)).toString();
        Ward more = Ward.more(ward);
        ImportResult result =
                switch (random.nextInt(10)) {
                    case 0, 1 ->
                            more.activities(
                                            "x%d,%s,%s,outreach,law,,%d,5,6,\n"
                                                    .formatted(
                                                            number, area, day, random.nextInt(90)))
                                    .into(product);
                    case 2 ->
                            more.activities(
                                            "j%d,%s|%s-1,%s,outreach,environment,,60,,,\n"
                                                    .formatted(number, area, other, day))
                                    .into(product);
                    case 3, 4 ->
                            more.entered(
                                            "%s,2022-%02d,%s,%d\n"
                                                    .formatted(
                                                            area,
                                                            1 + random.nextInt(6),
                                                            typed(random),
                                                            random.nextInt(50)))
                                    .into(product);
                    case 5 ->
                            more.fund(
                                            "v%d,%s,%s,for_the_poor,receipt,%d,,,\n"
                                                    .formatted(
                                                            number,
                                                            ward,
                                                            day,
                                                            1_000 * (1 + random.nextInt(90))))
                                    .into(product);
                    case 6 ->
                            more.models(
                                            "m%d,%s,environment,Mô hình %1$d,%s,\n"
                                                    .formatted(number, area, day))
                                    .into(product);
                    case 7 ->
                            more.targets(
                                            "%s,2022,%s,%d\n"
                                                    .formatted(
                                                            random.nextBoolean() ? area : ward,
                                                            typed(random),
                                                            10 + random.nextInt(90)))
                                    .into(product);
                    case 8 ->
                            more.entered(
                                            "%s,2022-%02d,%s,%d\n"
                                                    .formatted(
                                                            random.nextBoolean() ? "T-01" : "VN",
                                                            1 + random.nextInt(6),
                                                            typed(random),
                                                            random.nextInt(50)))
                                    .into(product);
                    default ->
                            more.committees(
                                            "%s,2021-06-01,2026-06-01,reconstituted,%s,,\n"
                                                    .formatted(area, day))
                                    .into(product);
                };
        return number + ": " + result;
    }

    private static String typed(Random random) {
        List<String> codes =
                product.bean(Catalogue.class).all().stream()
                        .filter(indicator -> indicator.isTypedByHand())
                        .map(indicator -> indicator.code())
                        .toList();
        return codes.get(random.nextInt(codes.size()));
    }

    private static Map<String, String> differences(String period) {
        Map<String, Optional<BigDecimal>> kept = kept(period);
        Map<String, Optional<BigDecimal>> direct = direct(period);
        Map<String, String> differences = new TreeMap<>();
        direct.forEach((name, value) -> {
            if (!value.equals(kept.get(name))) {
                differences.put(name, kept.get(name) + " instead of " + value);
            }
        });
        return differences;
    }

    private static Map<String, Optional<BigDecimal>> kept(String code) {
        Period period = Period.parse(code).orElseThrow();
        FigureDesk desk = product.bean(FigureDesk.class);
        Map<String, Optional<BigDecimal>> all = new TreeMap<>();
        for (UnitId unit : above()) {
            all.putAll(values(desk.evaluate(List.of(unit), period), unit));
        }
        return all;
    }

    private static Map<String, Optional<BigDecimal>> direct(String code) {
        Period period = Period.parse(code).orElseThrow();
        Grounds grounds = product.bean(Grounds.class);
        Units units = product.bean(Units.class);
        Map<String, Optional<BigDecimal>> all = new TreeMap<>();
        for (UnitId unit : above()) {
            all.putAll(
                    product.bean(SystemTransactions.class)
                            .run(() ->
                                    values(
                                            grounds.evaluation(
                                                    List.of(unit),
                                                    period,
                                                    new Grounds.Wish(
                                                            grounds.measures(), true, true, period),
                                                    days -> units.coverage(List.of(unit), days)),
                                            unit)));
        }
        return all;
    }

    private static Map<String, Optional<BigDecimal>> values(Evaluation evaluation, UnitId unit) {
        Map<String, Optional<BigDecimal>> values = new TreeMap<>();
        product.bean(Catalogue.class)
                .all()
                .forEach(indicator -> {
                    String name = unit + " " + indicator.code();
                    values.put(name, plain(evaluation.value(indicator, unit)));
                    values.put(name + " target", plain(evaluation.target(indicator, unit)));
                    values.put(name + " reached", plain(evaluation.reached(indicator, unit)));
                });
        return values;
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.map(number -> new BigDecimal(number.stripTrailingZeros().toPlainString()));
    }

    private static Set<UnitId> above() {
        List<UnitId> units = new ArrayList<>();
        for (String code : List.of("VN", "T-01", "T-02")) {
            units.add(
                    product.bean(Units.class)
                            .named(code, LocalDate.of(2022, 6, 1))
                            .orElseThrow()
                            .id());
        }
        return Set.copyOf(units);
    }
}
