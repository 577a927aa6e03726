package vn.caunoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.web.Texts;

class VocabularyTextsTest {
    private static final Path VOCABULARY =
            Path.of("src/main/resources/vn/caunoi/reports/vocabulary.csv");

    @Test
    void everyRowHasItsLabelInVietnamese() throws IOException {
        var texts = new Texts().in(Texts.VIETNAMESE);
        for (var row : rows()) {
            assertThat(texts.get(key(row))).isEqualTo(row.getField("label_vi"));
        }
    }

    @Test
    void everyRowHasItsLabelInEnglish() throws IOException {
        var texts = new Texts().in(Texts.ENGLISH);
        for (var row : rows()) {
            assertThat(texts.get(key(row))).isNotBlank().isNotEqualTo(row.getField("label_vi"));
        }
    }

    @Test
    void theKindsAreThoseOfTheVocabulary() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.getField("list").equals("activity_kind"))
                .extracting(row -> row.getField("code"))
                .isEqualTo(ActivityKinds.ALL);
    }

    private static String key(NamedCsvRecord row) {
        return "vocabulary." + row.getField("list") + "." + row.getField("code");
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(VOCABULARY)) {
            return reader.stream().toList();
        }
    }
}
