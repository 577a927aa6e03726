package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern URL = Pattern.compile("url\\(\"/([^\"]+)\"\\)");

    private static String sheet() throws IOException {
        return Files.readString(STATIC.resolve("css/caunoi.css"));
    }

    @Test
    void theSheetStaysSmall() throws IOException {
        assertThat(Files.size(STATIC.resolve("css/caunoi.css"))).isLessThan(25_000);
    }

    @Test
    void theSheetAsksNobodyElseForAnything() throws IOException {
        assertThat(sheet()).doesNotContain("http:", "https:", "@import", "data:");
    }

    @Test
    void everyFontItNamesIsThere() throws IOException {
        assertThat(URL.matcher(sheet()).results().map(url -> STATIC.resolve(url.group(1))))
                .hasSize(6)
                .allMatch(Files::isRegularFile);
    }

    @Test
    void vietnameseTextNeverFetchesTheExtendedLatinFont() throws IOException {
        assertThat(sheet()).containsSubsequence("latin-ext-600", "vietnamese-400", "latin-400");
    }
}
