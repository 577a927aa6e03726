package vn.caunoi.reports.writing.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.writing.Section;

/**
 * What an earlier report says.
 *
 * @param about the period it names first
 * @param sentences sentences with a number, in reading order
 * @param texts what stands in its sections without a number, one paragraph a line
 */
public record EarlierReport(
        Optional<Period> about, List<Sentence> sentences, Map<Section, String> texts) {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.;])\\s+(?=\\p{Lu})");
    private static final int MOST_SENTENCES = 400;

    public EarlierReport {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence with its numbers.
     *
     * @param section the section of results it stands in; empty where no heading told
     */
    public record Sentence(Optional<Section> section, String text, List<FoundNumber> numbers) {
        public Sentence {
            numbers = List.copyOf(numbers);
        }
    }

    /** Reads a Word file; empty when it is none. */
    public static Optional<EarlierReport> read(byte[] content) {
        return WordLines.read(content).map(EarlierReport::of);
    }

    private static EarlierReport of(List<WordLines.Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        Map<Section, String> texts = new LinkedHashMap<>();
        for (Outline.Placed placed : Outline.read(lines)) {
            boolean byHand = placed.section().filter(section -> !section.isResult()).isPresent();
            if (byHand) {
                placed.section()
                        .ifPresent(section ->
                                texts.merge(section, placed.text(), EarlierReport::joined));
            } else {
                for (String text : BETWEEN_SENTENCES.split(placed.text())) {
                    told(placed.section(), text, sentences, texts);
                }
            }
        }
        return new EarlierReport(
                PeriodMention.first(lines.stream().map(WordLines.Line::text).toList()),
                sentences,
                texts);
    }

    private static void told(
            Optional<Section> section,
            String text,
            List<Sentence> sentences,
            Map<Section, String> texts) {
        List<FoundNumber> numbers = NumberFinder.find(text);
        if (numbers.isEmpty()) {
            section.ifPresent(known -> texts.merge(known, text, EarlierReport::joined));
        } else if (sentences.size() < MOST_SENTENCES) {
            sentences.add(new Sentence(section, text, numbers));
        }
    }

    private static String joined(String one, String other) {
        return one + "\n" + other;
    }
}
