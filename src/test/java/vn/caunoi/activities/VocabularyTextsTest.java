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
    void theChoicesAreThoseOfTheVocabulary() throws IOException {
        assertThat(codes("activity_kind")).isEqualTo(ActivityKinds.ALL);
        assertThat(codes("topic")).isEqualTo(ActivityTopics.ALL);
        assertThat(codes("organiser")).isEqualTo(ActivityOrganisers.ALL);
    }

    private static List<String> codes(String list) throws IOException {
        return rows().stream()
                .filter(row -> row.getField("list").equals(list))
                .map(row -> row.getField("code"))
                .toList();
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
