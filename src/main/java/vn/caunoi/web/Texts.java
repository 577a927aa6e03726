package vn.caunoi.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import org.springframework.context.NoSuchMessageException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word a person reads. Each module brings {@code messages/<module>.properties} (Vietnamese)
 * and {@code messages/<module>_en.properties}; nobody has to list them.
 *
 * <p>Texts are always {@link java.text.MessageFormat} patterns, with or without arguments: an
 * apostrophe is written twice ({@code can''t}). Pass numbers and dates as strings made by {@link
 * VietnameseFormat}: a bare year would be grouped to 2.024.
 */
@Component
public final class Texts {
    /** The language of the product. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");

    /** The second language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String ENGLISH_FILE = "_en.properties";
    private static final ResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;

    /** Finds the message files of all modules on the class path. */
    public Texts() {
        vietnamese = read(file -> !file.endsWith(ENGLISH_FILE));
        english = new HashMap<>(vietnamese);
        english.putAll(read(file -> file.endsWith(ENGLISH_FILE)));
    }

    /** The texts in one language: English when asked for, Vietnamese otherwise. */
    public Reader in(Locale locale) {
        return isEnglish(locale)
                ? new Reader(english, ENGLISH)
                : new Reader(vietnamese, VIETNAMESE);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage());
    }

    private static Map<String, String> read(Predicate<String> wanted) {
        Map<String, String> patterns = new HashMap<>();
        try {
            for (Resource file : FILES.getResources("classpath*:messages/*.properties")) {
                if (wanted.test(Objects.requireNonNull(file.getFilename()))) {
                    Properties properties = new Properties();
                    try (java.io.Reader text =
                            new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        properties.load(text);
                    }
                    properties.forEach(
                            (key, text) -> patterns.put(String.valueOf(key), String.valueOf(text)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** Reads texts in one language. */
    public static final class Reader {
        private final Map<String, String> patterns;
        private final Locale locale;

        private Reader(Map<String, String> patterns, Locale locale) {
            this.patterns = patterns;
            this.locale = locale;
        }

        /**
         * The text of a key.
         *
         * @throws NoSuchMessageException when no file has the key
         */
        public String get(String key, Object... args) {
            String pattern = patterns.get(key);
            if (pattern == null) {
                throw new NoSuchMessageException(key, locale);
            }
            return isPlain(pattern) ? pattern : new MessageFormat(pattern, locale).format(args);
        }

        private static boolean isPlain(String pattern) {
            return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        }

        /** The language of these texts. */
        public Locale locale() {
            return locale;
        }

        /** The language as an HTML {@code lang} attribute wants it. */
        public String language() {
            return locale.getLanguage();
        }
    }
}
