package vn.caunoi.reports.writing.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.reports.model.Indicator;

/** The ways in which indicators are put into words, and how like they are to a piece of text. */
final class Wordings {
    /** Stands in a text for the number that is meant. */
    static final String HERE = "\u0001";

    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_AFTER = 9;

    /** Of a word that no wording has. */
    private static final double STRANGE = 0.5;

    private final List<Profile> profiles;
    private final Map<String, Double> weights;

    /**
     * @param said sentences of the product by the indicator whose number stands {@link #HERE}
     */
    Wordings(Collection<Indicator> indicators, Map<String, List<String>> said) {
        this.profiles = indicators.stream().map(indicator -> profile(indicator, said)).toList();
        this.weights = weights(profiles);
    }

    /**
     * An indicator as it is put into words.
     *
     * @param measure folded, as it follows the number
     */
    record Profile(Indicator indicator, List<Set<String>> wordings, String measure) {}

    List<Profile> profiles() {
        return profiles;
    }

    /** The words near a number, other numbers left aside. */
    static Set<String> around(String sentence, int start, int end) {
        List<String> before = words(sentence.substring(0, start));
        List<String> after = words(sentence.substring(end));
        Set<String> words =
                new HashSet<>(
                        before.subList(Math.max(0, before.size() - WORDS_BEFORE), before.size()));
        words.addAll(after.subList(0, Math.min(WORDS_AFTER, after.size())));
        return words;
    }

    /** From 0, nothing in common, to 1, the very words. */
    double likeness(Profile profile, Set<String> around) {
        return profile.wordings().stream()
                .mapToDouble(wording -> likeness(wording, around))
                .max()
                .orElse(0);
    }

    private double likeness(Set<String> wording, Set<String> around) {
        double common = wording.stream().filter(around::contains).mapToDouble(this::weight).sum();
        double all =
                wording.stream().mapToDouble(this::weight).sum()
                        + around.stream().mapToDouble(this::weight).sum();
        return all == 0 ? 0 : 2 * common / all;
    }

    private double weight(String word) {
        return weights.getOrDefault(word, STRANGE);
    }

    /** A word that many wordings share says little. */
    private static Map<String, Double> weights(List<Profile> profiles) {
        Map<String, Integer> counts = new HashMap<>();
        for (Profile profile : profiles) {
            profile.wordings().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry ->
                                        Math.log(1 + (double) profiles.size() / entry.getValue())));
    }

    private static Profile profile(Indicator indicator, Map<String, List<String>> said) {
        List<Set<String>> wordings = new ArrayList<>();
        wordings.add(Set.copyOf(FoldedWords.of(indicator.nameVi())));
        for (String sentence : said.getOrDefault(indicator.code(), List.of())) {
            int place = sentence.indexOf(HERE);
            wordings.add(around(sentence, place, place + HERE.length()));
        }
        return new Profile(indicator, wordings, FoldedWords.folded(indicator.unit()));
    }

    private static List<String> words(String text) {
        return FoldedWords.of(text).stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .toList();
    }
}
