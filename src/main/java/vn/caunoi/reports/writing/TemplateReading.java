package vn.caunoi.reports.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.writing.store.TemplateFiles;
import vn.caunoi.reports.writing.template.EarlierReport;
import vn.caunoi.reports.writing.template.Marking;
import vn.caunoi.reports.writing.template.Proposals;

/**
 * A file that waits to be confirmed, read. Codes are given one per row; empty where the number is
 * not used.
 *
 * @param about the period it seems to tell of
 * @param known what the records say of that period, by code
 */
public record TemplateReading(
        TemplateFiles.Waiting waiting,
        EarlierReport report,
        Period about,
        Map<String, BigDecimal> known,
        List<Proposals.Row> rows) {
    public TemplateReading {
        rows = List.copyOf(rows);
    }

    /** The figures that were confirmed, by code. */
    Map<String, BigDecimal> values(List<Optional<String>> codes) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (int row = 0; row < codes.size(); row++) {
            BigDecimal value = rows.get(row).number().value();
            codes.get(row).ifPresent(code -> values.put(code, value));
        }
        return values;
    }

    /** Sentences in which no figure was confirmed tell of that period only and are not taken. */
    List<Manuscript.OwnSentence> wording(
            List<Optional<String>> codes, Marking marking, Sentences sentences) {
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        List<Manuscript.OwnSentence> wording = new ArrayList<>();
        for (int place = 0; place < report.sentences().size(); place++) {
            EarlierReport.Sentence sentence = report.sentences().get(place);
            List<Optional<String>> own = codesOf(place, codes);
            Optional<String> first = own.stream().flatMap(Optional::stream).findFirst();
            first.flatMap(code -> sentence.section().or(() -> sentences.sectionOf(code)))
                    .ifPresent(section ->
                            wording.add(
                                    new Manuscript.OwnSentence(
                                            section,
                                            counts.merge(section, 1, Integer::sum),
                                            marking.sentence(sentence, own))));
        }
        return wording;
    }

    private List<Optional<String>> codesOf(int sentence, List<Optional<String>> codes) {
        return IntStream.range(0, codes.size())
                .filter(row -> rows.get(row).sentence() == sentence)
                .mapToObj(codes::get)
                .toList();
    }
}
