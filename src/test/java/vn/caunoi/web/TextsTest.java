package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class TextsTest {
    /** {@code texts.get("key"} and {@code frame.text("key"} in templates. */
    private static final Pattern USE = Pattern.compile("\\.(?:get|text)\\(\"([a-z0-9.-]+)\"");

    private final Texts texts = new Texts();

    @Test
    void vietnameseIsSpokenUnlessEnglishIsAskedFor() {
        assertThat(texts.in(Locale.FRENCH).get("web.account.sign-out")).isEqualTo("Đăng xuất");
        assertThat(texts.in(Locale.UK).get("web.account.sign-out")).isEqualTo("Sign out");
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(texts.in(Texts.VIETNAMESE).get("web.page-number", "4217"))
                .isEqualTo("Trang số 4217");
    }

    @Test
    void aDoubledApostropheIsReadAsOne() {
        assertThat(texts.in(Texts.ENGLISH).get("web.error.not-found.todo")).contains("ward's");
    }

    @Test
    void aMissingTextIsAnError() {
        var reader = texts.in(Texts.VIETNAMESE);
        assertThatThrownBy(() -> reader.get("web.no-such-key"))
                .isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        for (var file : MessageFiles.vietnamese()) {
            var english = MessageFiles.english(file);
            assertThat(english).exists();
            assertThat(MessageFiles.read(english).stringPropertyNames())
                    .as(english.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            MessageFiles.read(file).stringPropertyNames());
        }
    }

    @Test
    void noTextIsDefinedByTwoModules() throws IOException {
        var owners = new HashMap<String, Path>();
        var twice = new ArrayList<String>();
        for (var file : MessageFiles.vietnamese()) {
            for (var key : MessageFiles.read(file).stringPropertyNames()) {
                var earlier = owners.put(key, file);
                if (earlier != null) {
                    twice.add(key + " in " + earlier + " and " + file);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyTextIsAWellFormedPatternInComposedLetters() throws IOException {
        var faults = new ArrayList<String>();
        for (var file : MessageFiles.vietnamese()) {
            for (var each : List.of(file, MessageFiles.english(file))) {
                MessageFiles.read(each)
                        .forEach((key, text) -> {
                            if (!isSound(String.valueOf(text))) {
                                faults.add(each + ": " + key);
                            }
                        });
            }
        }
        assertThat(faults).isEmpty();
        assertThat(isSound("the ward's")).isFalse();
        assertThat(isSound("{0")).isFalse();
        assertThat(isSound("Đă\u0323ng")).isFalse();
    }

    private static boolean isSound(String text) {
        if (text.replace("''", "").replaceAll("'[{}]+'", "").contains("'")
                || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return false;
        }
        try {
            return !new MessageFormat(text, Locale.ROOT).toPattern().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Test
    void everyTextATemplateAsksForExists() throws IOException {
        var known = new HashSet<String>();
        for (var file : MessageFiles.vietnamese()) {
            known.addAll(MessageFiles.read(file).stringPropertyNames());
        }
        var missing = new ArrayList<String>();
        for (var template : Templates.all()) {
            USE.matcher(Files.readString(template))
                    .results()
                    .map(use -> use.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(template + ": " + key));
        }
        assertThat(missing).isEmpty();
    }
}
