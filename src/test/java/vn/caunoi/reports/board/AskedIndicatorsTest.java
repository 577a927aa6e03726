package vn.caunoi.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.SideBySide;

/** Which figures the form of a unit asks for, and which are shown side by side. */
class AskedIndicatorsTest {
    private static final Catalogue CATALOGUE = Catalogue.read();

    private static boolean asked(String code, UnitLevel level, PeriodKind kind) {
        return CATALOGUE.get(code).isAskedOf(level, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "TC06, COMMUNE, true", "TC06, RESIDENTIAL_AREA, false",
        "TT08, COMMUNE, true", "TT08, RESIDENTIAL_AREA, true",
        "TT08, SELF_MANAGED_GROUP, false", "TT08, PROVINCE, false"
    })
    void aFigureIsAskedAtItsLevelAndAtTheWard(String code, UnitLevel level, boolean asked) {
        assertThat(asked(code, level, PeriodKind.HALF_YEAR)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "HN06, MONTH, false",
        "HN06, QUARTER, false",
        "HN06, HALF_YEAR, true",
        "HN06, YEAR, true",
        "VH10, HALF_YEAR, false",
        "VH10, YEAR, true",
        "VH01, HALF_YEAR, false",
        "VH01, YEAR, true",
        "TT08, MONTH, true",
        "TT08, QUARTER, true",
        "AS01, WEEK, false",
        "N306, MONTH, true"
    })
    void aFigureIsAskedInItsRhythmAndNeverForAWeek(String code, PeriodKind kind, boolean asked) {
        assertThat(asked(code, UnitLevel.COMMUNE, kind)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT01", "TC01", "QN05", "QN02", "HN05", "HN04"})
    void whatIsCountedComputedOrPlannedIsNeverTyped(String code) {
        for (UnitLevel level : UnitLevel.values()) {
            for (PeriodKind kind : PeriodKind.values()) {
                assertThat(asked(code, level, kind)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TC10", "TC11", "TC13", "BC02", "DG01", "YK01", "HL04", "TT05", "N504"})
    void volunteersAndResidentsAreNotRanked(String code) {
        assertThat(SideBySide.mayShowAreas(CATALOGUE.get(code))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TT02", "QN03", "N304", "TQ03"})
    void sumsOfAreasStandSideBySide(String code) {
        assertThat(SideBySide.mayShowAreas(CATALOGUE.get(code))).isTrue();
    }

    @Test
    void theWeekAsksOnlyForIndicatorsThatExistAndForEachOnce() {
        List<String> codes =
                new WeekOrder(CATALOGUE).indicators().stream().map(Indicator::code).toList();
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        assertThat(CATALOGUE.all().stream().map(Indicator::code)).containsAll(Set.copyOf(codes));
    }
}
