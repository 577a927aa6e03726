package vn.caunoi.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.collection.model.Adding;
import vn.caunoi.reports.model.IndicatorReading.Fault;
import vn.caunoi.reports.model.IndicatorReading.Outcome;

class IndicatorReadingTest {
    private final Catalogue catalogue = Catalogue.read();
    private final IndicatorReading reading = new IndicatorReading(catalogue);

    private static NewIndicator formula(String code, String unit, String text) {
        return given(code, unit, new NewIndicator.Origin.Formula(text));
    }

    private static NewIndicator given(String code, String unit, NewIndicator.Origin origin) {
        return new NewIndicator(
                code,
                "Tên",
                "Name",
                unit,
                "Nhóm riêng",
                PeriodKind.QUARTER,
                origin,
                new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1)));
    }

    private Indicator made(NewIndicator given) {
        return switch (reading.read(given)) {
            case Outcome.Made made -> made.indicator();
            case Outcome.Wrong wrong -> throw new AssertionError(wrong);
        };
    }

    private Fault fault(NewIndicator given) {
        return switch (reading.read(given)) {
            case Outcome.Made made -> throw new AssertionError(made);
            case Outcome.Wrong wrong -> wrong.fault();
        };
    }

    @Test
    void aShippedCodeIsNeverReplacedAndOwnCodesBeginWithR() {
        assertThat(fault(formula("TT01", "buổi", "{TT02}"))).isEqualTo(Fault.CODE_SHIPPED);
        assertThat(List.of("X1", "r1", "R", "R-1", "R1234567890"))
                .allMatch(code -> fault(formula(code, "buổi", "{TT01}")) == Fault.CODE_FORM);
        assertThat(catalogue.all()).noneMatch(shipped -> shipped.code().startsWith("R"));
    }

    @Test
    void sumsAddUpAndRatiosAreWorkedOutAnew() {
        assertThat(Adding.of(made(formula("R1", "buổi", "{TT01}+{TT02}-({TT06})"))))
                .isEqualTo(Adding.AMOUNT);
        Indicator percent = made(formula("R2", "%", "{VH02}/({HN01}+{HN03})*100"));
        assertThat(Adding.of(percent)).isEqualTo(Adding.PERCENT);
        assertThat(percent.denominator().orElseThrow().references())
                .containsExactly("HN01", "HN03");
        assertThat(Adding.of(made(formula("R3", "người/buổi", "{TT02}/{TT01}"))))
                .isEqualTo(Adding.RATIO);
    }

    @Test
    void whatCannotBeWorkedOutAtEveryLevelIsRefused() {
        assertThat(fault(formula("R1", "hộ", "{TT01}+"))).isEqualTo(Fault.FORMULA_UNREADABLE);
        assertThat(fault(formula("R1", "hộ", "TT01 + 1"))).isEqualTo(Fault.FORMULA_UNREADABLE);
        assertThat(List.of("{TT01}*{TT02}", "{TT01}+1", "units.areas()", "typed", "ytd({TT01})"))
                .allMatch(text -> fault(formula("R1", "hộ", text)) == Fault.FORMULA_SHAPE);
        assertThat(fault(formula("R1", "hộ", "{ZZ99}"))).isEqualTo(Fault.FORMULA_UNKNOWN);
        assertThat(fault(formula("R1", "hộ", "{TT01}-{R1}"))).isEqualTo(Fault.FORMULA_ITSELF);
        assertThat(fault(formula("R1", "hộ", "{VH03}+{TT01}")))
                .isEqualTo(Fault.FORMULA_NOT_ADDABLE);
        assertThat(fault(formula("R1", "%", "{TT01}"))).isEqualTo(Fault.UNIT_OF_RATIO);
        assertThat(fault(formula("R1", "hộ", "{TT01}/{HN01}*100"))).isEqualTo(Fault.UNIT_OF_RATIO);
    }

    @Test
    void itIsAskedOfItsLevelInItsPeriodsWhileItIsUsed() {
        Indicator typed =
                made(
                        given(
                                "R1",
                                "hộ",
                                new NewIndicator.Origin.ByHand(
                                        Indicator.Time.FLOW, true, UnitLevel.RESIDENTIAL_AREA)));
        assertThat(typed.isAskedOf(UnitLevel.RESIDENTIAL_AREA, PeriodKind.QUARTER)).isTrue();
        assertThat(typed.isAskedOf(UnitLevel.COMMUNE, PeriodKind.MONTH)).isFalse();
        assertThat(typed.isAskedIn(Period.parse("2026-Q3").orElseThrow())).isTrue();
        assertThat(typed.isAskedIn(Period.parse("2026-Q2").orElseThrow())).isFalse();
        assertThat(typed.isAskedIn(Period.parse("2027-Q1").orElseThrow())).isFalse();
    }
}
