package vn.caunoi.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFormatTest {

    @Test
    void sheetsComeInImportOrder() {
        assertThat(Arrays.stream(SheetFormat.values()).map(SheetFormat::fileName))
                .containsExactly(
                        "units",
                        "committees",
                        "members",
                        "activities",
                        "fund",
                        "models",
                        "targets",
                        "entered",
                        "matters");
    }

    @Test
    void keysAreThoseOfTheContract() {
        assertThat(keys(SheetFormat.UNITS)).containsExactly("code", "valid_from");
        assertThat(keys(SheetFormat.COMMITTEES)).containsExactly("unit", "event", "date");
        assertThat(keys(SheetFormat.MEMBERS))
                .containsExactly("unit", "full_name", "birth_year", "from");
        assertThat(keys(SheetFormat.ACTIVITIES)).containsExactly("id");
        assertThat(keys(SheetFormat.FUND)).containsExactly("id");
        assertThat(keys(SheetFormat.MODELS)).containsExactly("id");
        assertThat(keys(SheetFormat.TARGETS)).containsExactly("unit", "period", "indicator");
        assertThat(keys(SheetFormat.ENTERED)).containsExactly("unit", "period", "indicator");
        assertThat(keys(SheetFormat.MATTERS)).containsExactly("id");
    }

    @ParameterizedTest
    @EnumSource
    void noTwoHeadersOfASheetCanBeMixedUp(SheetFormat format) {
        var seen = new HashSet<String>();
        for (Column column : format.columns()) {
            assertThat(seen.add(LooseName.fold(column.name()))).as(column.name()).isTrue();
            if (!LooseName.fold(column.caption()).equals(LooseName.fold(column.name()))) {
                assertThat(seen.add(LooseName.fold(column.caption()))).as(column.name()).isTrue();
            }
            Header header =
                    Header.of(format, List.of(column.name() + " (" + column.caption() + ")"));
            assertThat(header.positions()).containsEntry(0, column);
            assertThat(Header.of(format, List.of(column.caption().toUpperCase(Locale.ROOT))))
                    .extracting(Header::positions)
                    .isEqualTo(java.util.Map.of(0, column));
        }
    }

    @ParameterizedTest
    @EnumSource
    void codeListsAreKnownToTheVocabulary(SheetFormat format) {
        var vocabulary = Vocabulary.load();
        for (Column column : format.columns()) {
            column.codeList().ifPresent(list -> assertThat(vocabulary.words(list)).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"units", "UNITS", "Đơn vị", "don vi", "ĐƠN  VỊ", "units (Đơn vị)"})
    void aSheetIsKnownByNameAndCaption(String name) {
        assertThat(SheetFormat.named(name)).contains(SheetFormat.UNITS);
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        var vietnamese = keys(Locale.ROOT);
        assertThat(keys(Locale.ENGLISH)).isEqualTo(vietnamese).isNotEmpty();
    }

    private static java.util.Set<String> keys(Locale language) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("messages/exchange-reading", language, control);
        assertThat(bundle.getLocale()).isEqualTo(language);
        return new java.util.TreeSet<>(java.util.Collections.list(bundle.getKeys()));
    }

    private static List<String> keys(SheetFormat format) {
        return format.columns().stream().filter(Column::key).map(Column::name).toList();
    }
}
