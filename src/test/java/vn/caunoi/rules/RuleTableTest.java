package vn.caunoi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    private static final List<Rule> RULES = RuleTable.read();

    @Test
    void everyRuleNameHasARow() {
        assertThat(RULES).extracting(Rule::name).contains(RuleName.values());
    }

    @Test
    void everyRowHasABasis() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.basis()).isNotBlank());
    }

    @Test
    void noDayHasTwoValuesOfOneRule() {
        for (int row = 0; row < RULES.size(); row++) {
            Rule one = RULES.get(row);
            assertThat(RULES.subList(row + 1, RULES.size()))
                    .filteredOn(other -> other.name() == one.name())
                    .noneMatch(other -> other.validity().overlaps(one.validity()));
        }
    }

    @Test
    void everyValueReadsAsItsMeasure() {
        assertThat(RULES)
                .allSatisfy(rule ->
                        assertThatCode(() -> read(rule)).as("%s", rule).doesNotThrowAnyException());
    }

    @Test
    void anOpenSpanHasNoEnd() {
        assertThat(rule(RuleName.COMMITTEE_TERM_MONTHS, LocalDate.of(2022, 1, 1)))
                .satisfies(rule -> assertThat(rule.validity().isOpen()).isTrue())
                .extracting(Rule::number)
                .isEqualTo(30);
    }

    @Test
    void districtsEndedInTheMiddleOf2025() {
        assertThat(rule(RuleName.DISTRICT_LEVEL_LAST_DAY, LocalDate.of(2022, 1, 1)).date())
                .isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aReportCarriesTheFrontsOwnSymbol() {
        assertThat(rule(RuleName.DOCUMENT_SYMBOL_REPORT, LocalDate.of(2022, 6, 30)).value())
                .isEqualTo("BC-MTTQ-BTT");
    }

    private static Rule rule(RuleName name, LocalDate day) {
        return RULES.stream()
                .filter(rule -> rule.name() == name && rule.validity().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static Object read(Rule rule) {
        return switch (rule.name().measure()) {
            case MONTHS,
                    DAYS,
                    WORKING_DAYS,
                    HOURS,
                    PEOPLE,
                    HOUSEHOLDS,
                    TIMES,
                    PERCENT,
                    MILLIMETRES,
                    POINTS ->
                    rule.number();
            case MULTIPLE -> rule.decimal();
            case DATE -> rule.date();
            case MONTH_DAY -> rule.monthDay();
            case SYMBOL -> rule.value();
        };
    }
}
