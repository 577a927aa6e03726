package vn.caunoi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.rules.RuleMeasure;
import vn.caunoi.rules.RuleName;
import vn.caunoi.web.Texts;

class RuleWordsTest {
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(RuleName.class)
    void everyRuleHasItsWords(RuleName name) {
        assertThat(texts.in(Texts.VIETNAMESE).get(RuleWords.key(name))).isNotBlank();
        assertThat(texts.in(Texts.ENGLISH).get(RuleWords.key(name))).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(RuleMeasure.class)
    void everyMeasureIsWrittenWithItsValue(RuleMeasure measure) {
        assertThat(texts.in(Texts.VIETNAMESE).get(RuleWords.key(measure), "7")).contains("7");
        assertThat(texts.in(Texts.ENGLISH).get(RuleWords.key(measure), "7")).contains("7");
    }
}
