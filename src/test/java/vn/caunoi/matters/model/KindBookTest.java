package vn.caunoi.matters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In what the kinds differ. */
class KindBookTest {
    private static final KindBook BOOK = KindBook.shipped();

    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void everyKindHasRulesOnEveryDayAndSaysWhatTheyRestOn(MatterKind kind) {
        for (LocalDate day = LocalDate.of(2015, 1, 1);
                day.isBefore(LocalDate.of(2031, 1, 1));
                day = day.plusMonths(1)) {
            assertThat(BOOK.of(kind, day).basis()).isNotBlank();
        }
        assertThat(
                        BOOK.all().stream()
                                .filter(rule -> rule.kind() == kind)
                                .filter(rule ->
                                        rule.validity().contains(LocalDate.of(2026, 11, 23))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void headAndMemberHaveNoHandOnASealedMatter(MatterKind kind) {
        KindRules rules = BOOK.of(kind, LocalDate.of(2026, 11, 23));
        for (StepKind step : StepKind.values()) {
            for (Hand hand : Set.of(Hand.HEAD, Hand.MEMBER)) {
                assertThat(rules.allows(step, hand, Course.NEW) && rules.sealed())
                        .as("%s: %s by %s", kind, step, hand)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterKind.class,
            names = {"PLACE_OBSERVATION", "RECOMMENDATION", "COMPLAINT"})
    void whatTheWardOwesIsNotToldByTheArea(MatterKind kind) {
        KindRules rules = BOOK.of(kind, LocalDate.of(2026, 11, 23));
        assertThat(rules.allows(StepKind.TELL, Hand.HEAD, Course.NEW)).isFalse();
        assertThat(rules.allows(StepKind.TELL, Hand.OFFICER, Course.NEW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void anObservationOfAPlaceGoesToABodyOnlyOnce(MatterKind kind) {
        KindRules rules = BOOK.of(kind, LocalDate.of(2026, 11, 23));
        boolean once = kind == MatterKind.PLACE_OBSERVATION || kind == MatterKind.DENUNCIATION_STUB;
        assertThat(rules.allows(StepKind.FORWARD, Hand.SIGNER, Course.NEW)).isTrue();
        assertThat(rules.allows(StepKind.FORWARD, Hand.SIGNER, Course.NEW.forwarded()))
                .isEqualTo(!once);
    }
}
