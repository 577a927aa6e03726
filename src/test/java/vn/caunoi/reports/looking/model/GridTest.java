package vn.caunoi.reports.looking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;

/** Tables of figures: their order, their fifths, and what is never put in an order. */
class GridTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Period PERIOD = Period.parse("2022-H1").orElseThrow();
    private static final Indicator SESSIONS = CATALOGUE.get("TT01");

    private static Unit unit(String code, UnitLevel level) {
        return new Unit(
                new UnitId(UUID.nameUUIDFromBytes(code.getBytes())),
                code,
                level,
                "",
                code,
                Optional.empty(),
                Optional.empty(),
                DateRange.of(LocalDate.of(2022, 1, 1)));
    }

    private static Grid grid(UnitLevel level, Indicator indicator, Map<String, Integer> values) {
        return Grid.of(
                values.keySet().stream().sorted().map(code -> unit(code, level)).toList(),
                List.of(indicator),
                List.of(PERIOD),
                cell ->
                        Optional.of(values.getOrDefault(cell.unit().code(), -1))
                                .filter(value -> value >= 0)
                                .map(BigDecimal::valueOf));
    }

    private static List<String> names(Grid grid) {
        return grid.lines().stream().map(line -> line.getFirst().unit().name()).toList();
    }

    @Test
    void communesStandInTheOrderOfAValueAndWhatIsNotKnownStandsLast() {
        Grid grid = grid(UnitLevel.COMMUNE, SESSIONS, Map.of("A", 3, "B", -1, "C", 7, "D", 0));
        assertThat(names(grid.in(new Order.ByValue(0, true)))).containsExactly("C", "A", "D", "B");
        assertThat(names(grid.in(new Order.ByValue(0, false)))).containsExactly("D", "A", "C", "B");
        assertThat(names(grid.in(new Order.ByValue(7, false)))).containsExactly("A", "B", "C", "D");
    }

    @Test
    void namesSortAsVietnameseDo() {
        Grid grid =
                grid(UnitLevel.COMMUNE, SESSIONS, Map.of("Đức An", 1, "Dân Chủ", 1, "Ái Mộ", 1));
        assertThat(names(grid.in(new Order.ByName())))
                .containsExactly("Ái Mộ", "Dân Chủ", "Đức An");
    }

    @Test
    void areasAreNeverRankedNorMarked() {
        Grid grid = grid(UnitLevel.RESIDENTIAL_AREA, SESSIONS, Map.of("A", 3, "B", 9));
        assertThat(grid.mayRank(0)).isFalse();
        assertThat(names(grid.in(new Order.ByValue(0, true)))).containsExactly("A", "B");
        assertThat(grid.fifths(0)).containsOnly(Optional.empty());
    }

    @Test
    void communesAreNotRankedByWhatPeopleSay() {
        for (String code :
                List.of("YK01", "YK05", "N504", "CT03", "HL06", "DT01", "TC06", "HG07")) {
            Grid grid = grid(UnitLevel.COMMUNE, CATALOGUE.get(code), Map.of("A", 3, "B", 9));
            assertThat(grid.mayRank(0)).as(code).isFalse();
        }
    }

    @Test
    void fifthsAreOfEqualSizeAndEqualValuesLieInTheSame() {
        Grid grid =
                grid(
                        UnitLevel.COMMUNE,
                        SESSIONS,
                        Map.of("A", 1, "B", 2, "C", 3, "D", 4, "E", 5, "F", -1));
        assertThat(grid.fifths(0))
                .containsExactly(
                        Optional.of(Fifth.LOWEST),
                        Optional.of(Fifth.LOW),
                        Optional.of(Fifth.MIDDLE),
                        Optional.of(Fifth.HIGH),
                        Optional.of(Fifth.HIGHEST),
                        Optional.empty());
        assertThat(
                        grid(
                                        UnitLevel.COMMUNE,
                                        SESSIONS,
                                        Map.of("A", 2, "B", 2, "C", 2, "D", 2, "E", 9))
                                .fifths(0))
                .startsWith(Optional.of(Fifth.MIDDLE), Optional.of(Fifth.MIDDLE))
                .endsWith(Optional.of(Fifth.HIGHEST));
    }

    @Test
    void whereAllAreEqualOrFewNothingIsMarked() {
        assertThat(
                        grid(
                                        UnitLevel.COMMUNE,
                                        SESSIONS,
                                        Map.of("A", 2, "B", 2, "C", 2, "D", 2, "E", 2))
                                .fifths(0))
                .containsOnly(Optional.empty());
        assertThat(grid(UnitLevel.COMMUNE, SESSIONS, Map.of("A", 1, "B", 2)).fifths(0))
                .containsOnly(Optional.empty());
    }

    @Test
    void oneUnitAloneHasALineForEachIndicator() {
        Grid grid =
                Grid.of(
                        List.of(unit("A", UnitLevel.COMMUNE)),
                        List.of(SESSIONS, CATALOGUE.get("TT02")),
                        List.of(PERIOD, PERIOD.next()),
                        cell -> Optional.empty());
        assertThat(grid.ofUnits()).isFalse();
        assertThat(grid.lines()).hasSize(2);
        assertThat(grid.columns()).hasSize(2);
    }

    @Test
    void whatStandsInAnAddressReadsBackTheSame() {
        Selection selection =
                new Selection(
                        "Q-1 & x",
                        Extent.LISTED,
                        List.of("A", "B+C"),
                        List.of("TT01", "QN03"),
                        List.of(PERIOD, PERIOD.previous()),
                        new Order.ByValue(3, true),
                        true);
        assertThat(Selection.ofQuery(selection.query())).isEqualTo(selection);
        assertThat(selection.periods()).containsExactly(PERIOD.previous(), PERIOD);
        assertThat(Selection.ofQuery("ky=never&xep=giam-x&gom=%zz&so="))
                .isEqualTo(Selection.of(Map.of()));
    }
}
