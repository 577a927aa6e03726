package vn.caunoi.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.caunoi.demonstration.NationSimulation.Made;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.testing.TestProduct;

/** An invented nation: the same again, unequal in itself, and loaded by the doors people use. */
class NationSimulationTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 7, 1);
    private static final SimulatedNation SMALL = new SimulatedNation(2, 5, 6, 6, UNTIL, 42);

    @Test
    void equalNumbersGiveEqualRecordsAndAnotherSeedGivesOthers() {
        assertThat(rows(SMALL)).isEqualTo(rows(SMALL));
        assertThat(rows(new SimulatedNation(2, 5, 6, 6, UNTIL, 43))).isNotEqualTo(rows(SMALL));
    }

    private static List<List<List<String>>> rows(SimulatedNation nation) {
        SimulatedProvince province = new SimulatedProvince(nation, 1, 3, Words.load());
        List<List<List<String>>> rows = new ArrayList<>(List.of(province.units().rows()));
        new SimulatedRecords(nation, province, Words.load())
                .sheets()
                .forEach(sheet -> rows.add(sheet.rows()));
        return rows;
    }

    @Test
    void theWholeNationHasAsManyCommunesAndAreasAsVietNamUnequallySpread() {
        SimulatedNation whole = new SimulatedNation(34, 3_321, 30, 6, UNTIL, 1930);
        List<Integer> communes = whole.communesOfProvinces();
        assertThat(communes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3_321);
        assertThat(communes.stream().mapToInt(Integer::intValue).max().orElseThrow())
                .isGreaterThan(
                        2 * communes.stream().mapToInt(Integer::intValue).min().orElseThrow());

        Words words = Words.load();
        List<Integer> areas =
                IntStream.rangeClosed(1, 34)
                        .mapToObj(i -> new SimulatedProvince(whole, i, communes.get(i - 1), words))
                        .flatMap(province -> province.communes().stream())
                        .map(commune -> commune.areas().size())
                        .toList();
        assertThat(areas.stream().mapToInt(Integer::intValue).sum()).isBetween(90_000, 110_000);
        assertThat(areas.stream().filter(count -> count < 15).count()).isPositive();
        assertThat(areas.stream().filter(count -> count > 60).count()).isPositive();
    }

    @Test
    void itIsMadeOnceWithMergersAndSomeReportsMissing() {
        try (TestProduct product = TestProduct.start()) {
            NationSimulation simulation = product.bean(NationSimulation.class);
            List<Made> made = new ArrayList<>();
            assertThat(simulation.make(SMALL, "mo-phong-mo-phong", made::add)).isTrue();
            assertThat(simulation.make(SMALL, "mo-phong-mo-phong", made::add)).isFalse();

            assertThat(made).hasSize(2);
            assertThat(made.stream().mapToInt(Made::communes).sum()).isEqualTo(5);
            assertThat(made.stream().mapToInt(Made::sent).sum()).isBetween(1, 5);
            BigDecimal below =
                    IntStream.rangeClosed(1, 2)
                            .mapToObj(i -> meetings(product, SimulatedNation.province(i)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(meetings(product, SimulatedNation.CODE))
                    .isPositive()
                    .isEqualByComparingTo(below);
        }
    }

    private static BigDecimal meetings(TestProduct product, String unit) {
        return product.values(unit, "2026-H1").lines().stream()
                .filter(line -> line.indicator().code().equals("TT01"))
                .findFirst()
                .flatMap(ReportLine::value)
                .orElseThrow();
    }
}
