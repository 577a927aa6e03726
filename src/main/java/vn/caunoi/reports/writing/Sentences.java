package vn.caunoi.reports.writing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.organization.UnitLevel;
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

    /**
     * Sentences that count areas or committees: an area tells its own part in them, by these
     * figures, or leaves them out.
     */
    private static final Map<String, List<String>> OF_MANY_AREAS =
            Map.of(
                    "outreach.3", List.of(),
                    "campaigns.1", List.of("HV01", "HV02"),
                    "campaigns.4", List.of(),
                    "models.3", List.of("NH04"),
                    "organization.1", List.of("TC03", "TC04"),
                    "organization.2", List.of(),
                    "organization.4", List.of(),
                    "organization.5", List.of());

    private final Texts.Reader texts;

    /** Reports are written in Vietnamese whatever language the screen speaks. */
    public Sentences(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /** The sentences of a section as reports above areas have them. */
    public List<String> of(Section section) {
        return List.copyOf(of(section, UnitLevel.COMMUNE).values());
    }

    /**
     * The sentences of a section by their keys, with marks; none for one that is written by hand.
     */
    public Map<String, String> of(Section section, UnitLevel level) {
        List<List<String>> figures = FIGURES.getOrDefault(section, List.of());
        Map<String, String> sentences = new LinkedHashMap<>();
        for (int place = 0; place < figures.size(); place++) {
            String key = section.word() + "." + (place + 1);
            if (level.compareTo(UnitLevel.COMMUNE) <= 0 || !OF_MANY_AREAS.containsKey(key)) {
                sentences.put(key, worded("reports.sentence." + key, figures.get(place)));
            } else if (!OF_MANY_AREAS.get(key).isEmpty()) {
                sentences.put(key, worded("reports.sentence.area." + key, OF_MANY_AREAS.get(key)));
            }
        }
        return sentences;
    }

    private String worded(String key, List<String> figures) {
        return texts.get(key, figures.stream().map(MarkedText::mark).toArray());
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
