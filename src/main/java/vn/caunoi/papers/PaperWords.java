package vn.caunoi.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The fixed wording of papers: always Vietnamese, whatever language the screen speaks. */
final class PaperWords {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Properties WORDS = load();

    private PaperWords() {}

    static String of(String key, String... values) {
        String words = Objects.requireNonNull(WORDS.getProperty("papers." + key), key);
        return new MessageFormat(words, VIETNAMESE).format(values);
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    private static Properties load() {
        try (InputStream file =
                PaperWords.class.getResourceAsStream("/messages/papers.properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
