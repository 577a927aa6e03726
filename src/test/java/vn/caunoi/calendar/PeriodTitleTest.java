package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTitleTest {

    private static final ResourceBundle VIETNAMESE =
            ResourceBundle.getBundle("messages.calendar", Locale.ROOT);
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("messages.calendar", Locale.ENGLISH);

    @Test
    void aTitleReadsAsOnAReport() {
        assertThat(title(VIETNAMESE, "2022-H1")).isEqualTo("6 tháng đầu năm 2022");
        assertThat(title(VIETNAMESE, "2022-Q3")).isEqualTo("Quý III năm 2022");
        assertThat(title(VIETNAMESE, "2022-07")).isEqualTo("Tháng 7 năm 2022");
        assertThat(title(VIETNAMESE, "2022-W31")).isEqualTo("Tuần 31 năm 2022");
        assertThat(title(VIETNAMESE, "2022")).isEqualTo("Năm 2022");
        assertThat(title(ENGLISH, "2022-07")).isEqualTo("July 2022");
    }

    @Test
    void everyPeriodAndKindHasATitleInBothLanguages() {
        Stream<Period> year =
                Stream.iterate(Period.parse("2022-01").orElseThrow(), Period::next).limit(12);

        assertThat(
                        year.flatMap(month ->
                                Arrays.stream(PeriodKind.values())
                                        .map(k -> Period.containing(k, month.from()))))
                .allSatisfy(period -> {
                    assertThat(VIETNAMESE.containsKey(period.titleKey())).isTrue();
                    assertThat(VIETNAMESE.containsKey(period.kind().titleKey())).isTrue();
                });
        assertThat(ENGLISH.keySet()).isEqualTo(VIETNAMESE.keySet());
    }

    private static String title(ResourceBundle bundle, String code) {
        Period period = Period.parse(code).orElseThrow();
        return MessageFormat.format(
                bundle.getString(period.titleKey()), period.titleArguments().toArray());
    }
}
