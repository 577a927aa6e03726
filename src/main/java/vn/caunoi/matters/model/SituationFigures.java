package vn.caunoi.matters.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the report on the people's situation counts. Groups under five residents, and whatever would
 * let them be worked out, are named without a number; the totals are exact.
 *
 * @param voices residents who raised something, those without a name included
 * @param topics what most raised first
 * @param fewTopics topics whose numbers are not shown
 * @param kinds petitions by kind
 * @param fewKinds kinds whose numbers are not shown
 * @param all petitions of all kinds
 * @param difficulties what committees ask to be cleared out of the way
 * @param asOf the day on which it was counted
 */
public record SituationFigures(
        int voices,
        List<TopicLine> topics,
        List<String> fewTopics,
        List<KindLine> kinds,
        List<String> fewKinds,
        KindLine all,
        KindLine difficulties,
        LocalDate asOf) {
    public SituationFigures {
        topics = List.copyOf(topics);
        fewTopics = List.copyOf(fewTopics);
        kinds = List.copyOf(kinds);
        fewKinds = List.copyOf(fewKinds);
    }

    /**
     * A topic.
     *
     * @param topic code word of the vocabulary; "" for what nobody has sorted yet
     */
    public record TopicLine(String topic, int voices, int matters) {}

    /**
     * Matters of a kind and what became of them.
     *
     * @param kind code word; "" for what nobody has sorted yet, and for a total
     * @param late answered after its day, or still without an answer after it
     */
    public record KindLine(
            String kind, int voices, int received, int answered, int told, int late) {
        KindLine plus(KindLine other) {
            return new KindLine(
                    kind,
                    voices + other.voices,
                    received + other.received,
                    answered + other.answered,
                    told + other.told,
                    late + other.late);
        }

        /** Nothing of a kind. */
        public static KindLine none() {
            return new KindLine("", 0, 0, 0, 0, 0);
        }
    }

    /**
     * Of what was counted in full.
     *
     * @param topics in the order of their ranks
     */
    public static SituationFigures of(
            List<TopicLine> topics, List<KindLine> kinds, KindLine difficulties, LocalDate asOf) {
        Map<String, Integer> byTopic = new LinkedHashMap<>();
        topics.forEach(line -> byTopic.put(line.topic(), line.voices()));
        Map<String, Integer> byKind = new LinkedHashMap<>();
        kinds.forEach(line -> byKind.put(line.kind(), line.voices()));
        Map<String, Optional<Integer>> topicsShown = Suppression.of(byTopic);
        Map<String, Optional<Integer>> kindsShown = Suppression.of(byKind);
        return new SituationFigures(
                topics.stream().mapToInt(TopicLine::voices).sum(),
                topics.stream().filter(line -> isShown(topicsShown, line.topic())).toList(),
                hidden(topicsShown),
                kinds.stream().filter(line -> isShown(kindsShown, line.kind())).toList(),
                hidden(kindsShown),
                kinds.stream().reduce(KindLine.none(), KindLine::plus),
                difficulties,
                asOf);
    }

    private static boolean isShown(Map<String, Optional<Integer>> shown, String group) {
        return shown.getOrDefault(group, Optional.empty()).isPresent();
    }

    /** By their words, so that their order tells nothing of their size. */
    private static List<String> hidden(Map<String, Optional<Integer>> shown) {
        List<String> hidden = new ArrayList<>();
        shown.forEach((group, count) -> {
            if (count.isEmpty()) {
                hidden.add(group);
            }
        });
        hidden.sort(null);
        return hidden;
    }
}
