package vn.caunoi.matters.web;

import java.util.Arrays;
import java.util.List;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/** The closed lists of a matter as forms offer them: topics of public services, kinds, channels. */
final class MatterTopics {
    static final List<String> TOPICS =
            List.of(
                    "land",
                    "building_order",
                    "roads_lighting",
                    "water_power",
                    "environment",
                    "order",
                    "health",
                    "education",
                    "welfare",
                    "compensation",
                    "procedures",
                    "other");

    private static final String TOPIC = "vocabulary.matter_topic.";
    private static final String CHANNEL = "vocabulary.channel.";

    private MatterTopics() {}

    static List<Choice> topics(Texts.Reader texts) {
        return choices(TOPICS, TOPIC, texts);
    }

    /** A stub names no topic. */
    static String topic(String word, Texts.Reader texts) {
        return TOPICS.contains(word) ? texts.get(TOPIC + word) : "";
    }

    static String channel(String word, Texts.Reader texts) {
        return texts.get(CHANNEL + word);
    }

    static List<Choice> channels(List<String> words, Texts.Reader texts) {
        return choices(words, CHANNEL, texts);
    }

    /** Those that somebody may choose: a denunciation goes another way. */
    static List<Choice> sortable(Texts.Reader texts) {
        return kinds(texts).stream()
                .filter(choice -> !choice.value().equals(MatterKind.DENUNCIATION_STUB.word()))
                .toList();
    }

    static List<Choice> kinds(Texts.Reader texts) {
        return Arrays.stream(MatterKind.values())
                .map(kind -> new Choice(kind.word(), texts.get(kind.key())))
                .toList();
    }

    private static List<Choice> choices(List<String> words, String prefix, Texts.Reader texts) {
        return words.stream().map(word -> new Choice(word, texts.get(prefix + word))).toList();
    }
}
