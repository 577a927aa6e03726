package vn.caunoi.reports.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/**
 * A short message for a group of neighbours, made from figures: what was done together, and thanks.
 * It names nobody, says nothing of what is not known, and nothing of so few helped households that
 * neighbours would know which.
 */
@Component
class ZaloText {
    /** Longer messages are folded by the telephone and not read. */
    static final int LONGEST = 900;

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal ENOUGH_HOUSEHOLDS = BigDecimal.valueOf(5);

    /**
     * A sentence, said when its first figure is at least so much and all its others are known.
     *
     * @param name the last part of its key in the message file
     */
    private record Sentence(String name, BigDecimal atLeast, List<String> codes) {
        static Sentence of(String name, String... codes) {
            return new Sentence(name, ONE, List.of(codes));
        }

        static Sentence ofHouseholds(String name, String... codes) {
            return new Sentence(name, ENOUGH_HOUSEHOLDS, List.of(codes));
        }

        String key() {
            return "figures.zalo." + name;
        }
    }

    private static final List<Sentence> SENTENCES =
            List.of(
                    Sentence.of("outreach", "TT01", "TT02"),
                    Sentence.of("goods", "HV01", "HV02"),
                    Sentence.of("clean-up", "N301", "N302"),
                    Sentence.of("trees", "N304"),
                    Sentence.of("roads", "N109"),
                    Sentence.of("work-days", "N106"),
                    Sentence.of("fund", "QN03"),
                    Sentence.ofHouseholds("support", "QN08", "QN07"),
                    Sentence.ofHouseholds("gifts", "AS01"),
                    Sentence.ofHouseholds("houses", "ND01"),
                    Sentence.ofHouseholds("out-of-poverty", "HN06"),
                    Sentence.of("community-meetings", "N501"),
                    Sentence.of("voters", "CT01", "CT02"),
                    Sentence.of("dialogues", "GS08", "GS09"),
                    Sentence.of("models", "TQ03"),
                    Sentence.of("new-models", "TQ04"),
                    Sentence.of("unity-day", "NH04"));

    private final Catalogue catalogue;
    private final Texts.Reader texts;
    private final VietnameseFormat format;

    ZaloText(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts.in(Texts.VIETNAMESE);
        this.format = new VietnameseFormat(this.texts);
    }

    /** The figures the sentences are made from. */
    Collection<Indicator> indicators() {
        return SENTENCES.stream()
                .flatMap(sentence -> sentence.codes().stream())
                .distinct()
                .map(catalogue::get)
                .toList();
    }

    /** The message; empty when there is nothing to tell. */
    Optional<String> of(Place place, Map<String, Optional<BigDecimal>> values) {
        String head =
                texts.get(
                        "figures.zalo.head",
                        sender(place.unit()),
                        PeriodTitles.title(texts, place.period())
                                .toLowerCase(Locale.forLanguageTag("vi")));
        String thanks = texts.get("figures.zalo.thanks");
        List<String> lines = new ArrayList<>();
        int length = head.length() + thanks.length() + 4;
        for (Sentence sentence : SENTENCES) {
            Optional<String> said = said(sentence, values).map(text -> "- " + text);
            if (said.isPresent() && length + said.get().length() + 1 <= LONGEST) {
                lines.add(said.get());
                length += said.get().length() + 1;
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(head + "\n\n" + String.join("\n", lines) + "\n\n" + thanks);
    }

    private Optional<String> said(Sentence sentence, Map<String, Optional<BigDecimal>> values) {
        boolean worth =
                value(sentence.codes().getFirst(), values)
                        .filter(value -> value.compareTo(sentence.atLeast()) >= 0)
                        .isPresent();
        boolean known = sentence.codes().stream().allMatch(code -> value(code, values).isPresent());
        return worth && known
                ? Optional.of(
                        texts.get(
                                sentence.key(),
                                sentence.codes().stream()
                                        .flatMap(code -> shown(code, values))
                                        .toArray()))
                : Optional.empty();
    }

    private Stream<String> shown(String code, Map<String, Optional<BigDecimal>> values) {
        return value(code, values).stream()
                .map(value ->
                        catalogue.get(code).isMoney()
                                ? format.spokenMoney(value.longValue())
                                : format.decimal(value));
    }

    private static Optional<BigDecimal> value(
            String code, Map<String, Optional<BigDecimal>> values) {
        return values.getOrDefault(code, Optional.empty());
    }

    private String sender(Unit unit) {
        String name = unit.name();
        String small = name.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi"));
        return texts.get(
                unit.level() == UnitLevel.COMMUNE ? "figures.zalo.ward" : "figures.zalo.committee",
                small + name.substring(1));
    }
}
