package vn.caunoi.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.papers.Part;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/**
 * The sentences that reports of this kind consist of, made from the figures. A sentence stands in
 * the message file under {@code reports.sentence.}<i>section</i>.<i>number</i>; it is said when its
 * first figure is known and not nought and all its other figures are known.
 */
final class Sentences {
    /** A section of the results with its sentences and the figures each one needs. */
    private record Section(String key, List<List<String>> sentences) {}

    private static final List<Section> SECTIONS =
            List.of(
                    new Section(
                            "outreach",
                            List.of(
                                    List.of("TT01", "TT02"),
                                    List.of("TT10", "TT11"),
                                    List.of("TT04", "TC01", "TT05"))),
                    new Section(
                            "campaigns",
                            List.of(
                                    List.of("HV03", "TC02", "HV04", "HV01", "HV02"),
                                    List.of("HV05"),
                                    List.of("N301", "N302"),
                                    List.of("N401"),
                                    List.of("N402"),
                                    List.of("N403"))),
                    new Section(
                            "welfare",
                            List.of(
                                    List.of("QN03"),
                                    List.of("QN04", "QN02", "QN05"),
                                    List.of("QN07", "QN08"),
                                    List.of("QN09"),
                                    List.of("AS09"),
                                    List.of("HN06", "HN05", "HN08"))),
                    new Section(
                            "democracy",
                            List.of(
                                    List.of("CT01", "CT02"),
                                    List.of("GS08", "GS09"),
                                    List.of("N501"))),
                    new Section(
                            "models",
                            List.of(List.of("TQ03"), List.of("TQ04"), List.of("NH01", "NH04"))),
                    new Section(
                            "organization",
                            List.of(
                                    List.of("TC02", "TC03", "TC04"),
                                    List.of("TC13", "TC02", "TC14"),
                                    List.of("TC10", "TC11"),
                                    List.of("TC09"),
                                    List.of("TC07"),
                                    List.of("TH01", "TH02"),
                                    List.of("TH03", "TH04"))));

    private final Texts.Reader texts;
    private final VietnameseFormat format;

    Sentences(Texts.Reader texts) {
        this.texts = texts;
        this.format = new VietnameseFormat(texts);
    }

    /** The results section by section, with a place to write where nothing is known. */
    List<Part> results(Report report) {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        for (Section section : SECTIONS) {
            parts.add(
                    new Part.Heading(
                            2, number++ + ". " + texts.get("reports.section." + section.key())));
            List<Part> said = said(section, report);
            parts.addAll(said);
            if (said.isEmpty()) {
                parts.add(new Part.ToBeWritten(texts.get("reports.to-write.result")));
            }
        }
        return parts;
    }

    private List<Part> said(Section section, Report report) {
        List<Part> said = new ArrayList<>();
        for (int i = 0; i < section.sentences().size(); i++) {
            String key = "reports.sentence." + section.key() + "." + (i + 1);
            sentence(key, section.sentences().get(i), report)
                    .map(Part.Paragraph::new)
                    .ifPresent(said::add);
        }
        return said;
    }

    private Optional<String> sentence(String key, List<String> codes, Report report) {
        boolean worthSaying =
                report.value(codes.getFirst()).map(value -> value.signum() > 0).orElse(false);
        boolean known = codes.stream().allMatch(code -> report.value(code).isPresent());
        return worthSaying && known
                ? Optional.of(
                        texts.get(
                                key, codes.stream().flatMap(code -> shown(code, report)).toArray()))
                : Optional.empty();
    }

    private Stream<String> shown(String code, Report report) {
        ReportLine line = report.line(code).orElseThrow();
        return line.value().stream().map(value -> shown(line, value));
    }

    private String shown(ReportLine line, BigDecimal value) {
        if (line.indicator().isMoney()) {
            return format.money(value.longValueExact());
        }
        return line.indicator().isPercent() ? format.percent(value) : format.decimal(value);
    }
}
