package vn.caunoi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
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

    private final MessageSource source;

    /** Finds the message files of all modules on the class path. */
    public Texts() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(baseNames().toArray(String[]::new));
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        this.source = bundles;
    }

    /** The texts in one language: English when asked for, Vietnamese otherwise. */
    public Reader in(Locale locale) {
        return new Reader(source, isEnglish(locale) ? ENGLISH : VIETNAMESE);
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage());
    }

    private static Stream<String> baseNames() {
        try {
            return Stream.of(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:messages/*.properties"))
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .map(file -> file.replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .map(name -> "messages/" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads texts in one language. */
    public static final class Reader {
        private final MessageSource source;
        private final Locale locale;

        private Reader(MessageSource source, Locale locale) {
            this.source = source;
            this.locale = locale;
        }

        /**
         * The text of a key.
         *
         * @throws org.springframework.context.NoSuchMessageException when no file has the key
         */
        public String get(String key, Object... args) {
            return source.getMessage(key, args, locale);
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
