package vn.caunoi.reports.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.caunoi.web.Texts;

/**
 * The sentences that reports of this kind consist of. A sentence stands in the message file under
 * {@code reports.sentence.}<i>section</i>.<i>number</i>; its places are filled with marks.
 */
public final class Sentences {
    /** The figures each sentence of a section needs; the first one decides whether it is said. */
    private static final Map<Section, List<List<String>>> FIGURES =
            Map.of(
                    Section.OUTREACH,
                    List.of(
                            List.of("TT01", "TT02"),
                            List.of("TT10", "TT11"),
                            List.of("TT04", "TC01", "TT05")),
                    Section.CAMPAIGNS,
                    List.of(
                            List.of("HV03", "TC02", "HV04", "HV01", "HV02"),
                            List.of("HV05"),
                            List.of("N301", "N302"),
                            List.of("N401"),
                            List.of("N402"),
                            List.of("N403")),
                    Section.WELFARE,
                    List.of(
                            List.of("QN03"),
                            List.of("QN04", "QN02", "QN05"),
                            List.of("QN07", "QN08"),
                            List.of("QN09"),
                            List.of("AS09"),
                            List.of("HN06", "HN05", "HN08")),
                    Section.DEMOCRACY,
                    List.of(List.of("CT01", "CT02"), List.of("GS08", "GS09"), List.of("N501")),
                    Section.MODELS,
                    List.of(List.of("TQ03"), List.of("TQ04"), List.of("NH01", "NH04")),
                    Section.ORGANIZATION,
                    List.of(
                            List.of("TC02", "TC03", "TC04"),
                            List.of("TC13", "TC02", "TC14"),
                            List.of("TC10", "TC11"),
                            List.of("TC09"),
                            List.of("TC07"),
                            List.of("TH01", "TH02"),
                            List.of("TH03", "TH04")));

    private final Texts.Reader texts;

    /** Reports are written in Vietnamese whatever language the screen speaks. */
    public Sentences(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /** The sentences of a section, with marks; none for one that is written by hand. */
    public List<String> of(Section section) {
        List<List<String>> figures = FIGURES.getOrDefault(section, List.of());
        return IntStream.range(0, figures.size())
                .mapToObj(place ->
                        texts.get(
                                "reports.sentence." + section.word() + "." + (place + 1),
                                figures.get(place).stream().map(MarkedText::mark).toArray()))
                .toList();
    }

    /** The section in which a figure, or at least one of its kind, is told. */
    public Optional<Section> sectionOf(String code) {
        return section(code).or(() -> section(code.substring(0, Math.min(2, code.length()))));
    }

    private static Optional<Section> section(String start) {
        return FIGURES.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream()
                                .flatMap(List::stream)
                                .anyMatch(figure -> figure.startsWith(start)))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }
}
