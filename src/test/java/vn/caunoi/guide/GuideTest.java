package vn.caunoi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.web.Texts;

class GuideTest {
    @ParameterizedTest
    @EnumSource(GuideTopic.class)
    void everyStepSaysWhatWhoWhenWithWhichFormAndOnWhichBasis(GuideTopic topic) {
        for (Locale language : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            var texts = new Texts().in(language);
            assertThat(texts.get(topic.titleKey())).isNotBlank();
            topic.steps()
                    .forEach(step ->
                            List.of("what", "who", "when", "form", "basis")
                                    .forEach(part ->
                                            assertThat(texts.get(topic.key(step, part)))
                                                    .isNotBlank()));
            topic.rules()
                    .forEach(
                            rule -> assertThat(texts.get("guide.rule." + rule, "7")).contains("7"));
        }
    }

    @ParameterizedTest
    @EnumSource(GuideTopic.class)
    void aButtonThatAStepNamesIsOnSomePage(GuideTopic topic) throws IOException {
        Set<String> labels = labels();
        var texts = new Texts().in(Texts.VIETNAMESE);
        topic.steps()
                .forEach(step ->
                        Pattern.compile("“([^”]+)”")
                                .matcher(texts.get(topic.key(step, "form")))
                                .results()
                                .forEach(named -> assertThat(labels).contains(named.group(1))));
    }

    /** What all modules but the guide itself say. */
    private static Set<String> labels() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            Set<String> labels = new HashSet<>();
            for (Path file : files.toList()) {
                if (!String.valueOf(file.getFileName()).matches("guide.*|.*_en[.]properties")) {
                    Properties texts = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                    texts.values().forEach(text -> labels.add(text.toString()));
                }
            }
            return labels;
        }
    }

    @Test
    void aPageIsGuidedByTheTopicThatSaysMost() {
        assertThat(GuideTopic.ofPage("/kiem-tra/thi-dua/moi")).contains(GuideTopic.EMULATION);
        assertThat(GuideTopic.ofPage("/kiem-tra/moi")).contains(GuideTopic.INSPECTION);
        assertThat(GuideTopic.ofPage("/quyet")).isEmpty();
    }

    @Test
    void anExerciseIsDoneWhenTheStoryIsTold() {
        assertThat(Trial.ACTIVITY.judge(Map.of("loai", "outreach", "nguoi", "45")).done()).isTrue();
        assertThat(Trial.ACTIVITY.judge(Map.of("loai", "outreach", "nguoi", "54")).done())
                .isFalse();
        assertThat(Trial.RECEIPT.judge(Map.of("sotien", "1.500.000 đồng")).done()).isTrue();
        assertThat(Trial.RECEIPT.judge(Map.of("sotien", "150000")).done()).isFalse();
        assertThat(Trial.ORIGIN.judge(Map.of("buoi", "2")).done()).isTrue();
        assertThat(Trial.ORIGIN.judge(Map.of()).done()).isFalse();
    }
}
