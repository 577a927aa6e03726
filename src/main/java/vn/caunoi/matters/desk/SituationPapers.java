package vn.caunoi.matters.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Signers;
import vn.caunoi.matters.model.SituationFigures;
import vn.caunoi.matters.model.SituationFigures.KindLine;
import vn.caunoi.matters.model.SituationHeading;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.Issuer;
import vn.caunoi.papers.PaperRules;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Part;
import vn.caunoi.papers.PlaceOfIssue;
import vn.caunoi.papers.Signatory;
import vn.caunoi.papers.Signature;
import vn.caunoi.papers.WordPapers;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** The report on the people's situation as an official paper. */
@Component
class SituationPapers {
    private final Units units;
    private final PaperRules rules;
    private final Signers signers;
    private final LetterPapers letters;
    private final WordPapers words;
    private final Texts.Reader texts;
    private final VietnameseFormat format;

    SituationPapers(
            Units units,
            PaperRules rules,
            Signers signers,
            LetterPapers letters,
            WordPapers words,
            Texts texts) {
        this.units = units;
        this.rules = rules;
        this.signers = signers;
        this.letters = letters;
        this.words = words;
        this.texts = texts.in(Texts.VIETNAMESE);
        this.format = new VietnameseFormat(this.texts);
    }

    /**
     * A report on the day on which it is, or would be, issued.
     *
     * @param number empty for a draft, which leaves room for it and for what is not written yet
     */
    record Sheet(
            Situation situation, LocalDate day, Optional<Integer> number, Signatory signatory) {
        boolean isDraft() {
            return number.isEmpty();
        }
    }

    Signatory ofWard(Scope scope, LocalDate day) {
        return letters.signatory(scope, day);
    }

    String symbol(Unit issuer, LocalDate day) {
        return rules.symbol(PaperType.REPORT, issuer.level(), day).orElse("");
    }

    /** What it is about, "Tình hình Nhân dân tháng 11 năm 2026". */
    String about(Situation.Subject subject) {
        return texts.get("matters.situation.paper.about", title(subject));
    }

    List<String> recipients(Situation.Subject subject, LocalDate day) {
        return rules.recipients(subject.unit(), day);
    }

    private String title(Situation.Subject subject) {
        String title =
                texts.get(subject.period().titleKey(), subject.period().titleArguments().toArray());
        return title.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + title.substring(1);
    }

    byte[] word(Sheet sheet, Scope reader) {
        var out = new ByteArrayOutputStream();
        try {
            words.write(paper(sheet, reader), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private AdministrativePaper paper(Sheet sheet, Scope reader) {
        Situation.Subject subject = sheet.situation().subject();
        Unit commune = units.version(subject.commune(), sheet.day()).orElseThrow(NotFound::new);
        boolean ofWard = subject.unit().level() == UnitLevel.COMMUNE;
        return new AdministrativePaper(
                ofWard ? Issuer.standingCommittee(commune) : committee(subject.unit(), commune),
                symbol(subject.unit(), sheet.day()),
                sheet.number(),
                PlaceOfIssue.of(commune),
                sheet.day(),
                PaperType.REPORT.printed(),
                about(subject),
                parts(sheet, commune),
                signature(sheet, reader),
                recipients(subject, sheet.day()),
                Optional.empty());
    }

    private Issuer committee(Unit area, Unit commune) {
        return new Issuer(
                List.of(
                        texts.get("matters.situation.paper.front"),
                        commune.name().toUpperCase(Texts.VIETNAMESE)),
                List.of(
                        texts.get("matters.situation.paper.committee"),
                        area.name().toUpperCase(Texts.VIETNAMESE)));
    }

    private Signature signature(Sheet sheet, Scope reader) {
        Role role =
                switch (sheet.signatory()) {
                    case CHAIR -> Role.CHAIR;
                    case DEPUTY_CHAIR -> Role.STANDING_COMMITTEE;
                    case HEAD -> Role.HEAD;
                    case DEPUTY_HEAD -> Role.DEPUTY_HEAD;
                };
        return rules.signature(
                sheet.signatory(),
                sheet.day(),
                sheet.isDraft()
                        ? Optional.empty()
                        : signers.name(
                                reader, role, sheet.situation().subject().unit(), sheet.day()));
    }

    private List<Part> parts(Sheet sheet, Unit commune) {
        Situation situation = sheet.situation();
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Paragraph(
                        texts.get(
                                "matters.situation.paper.intro",
                                whose(situation.subject().unit(), commune),
                                title(situation.subject()),
                                format.date(situation.figures().asOf()))));
        for (SituationHeading heading : SituationHeading.values()) {
            parts.add(new Part.Heading(1, texts.get("matters.situation.paper." + heading.word())));
            List<Part> figures = figures(heading, situation.figures());
            parts.addAll(figures);
            boolean speaksForItself =
                    !figures.isEmpty()
                            && !sheet.isDraft()
                            && heading != SituationHeading.PETITIONS
                            && situation.under(heading).text().isBlank();
            if (!speaksForItself) {
                parts.add(words(heading, sheet));
            }
        }
        return parts;
    }

    private String whose(Unit unit, Unit commune) {
        String ward = commune.kind().toLowerCase(Texts.VIETNAMESE) + " " + PlaceOfIssue.of(commune);
        return unit.level() == UnitLevel.COMMUNE
                ? texts.get("matters.situation.paper.ward", ward)
                : texts.get("matters.situation.paper.area", unit.name(), ward);
    }

    private Part words(SituationHeading heading, Sheet sheet) {
        String written = sheet.situation().under(heading).text();
        if (!written.isBlank()) {
            return new Part.Paragraph(written);
        }
        return sheet.isDraft()
                ? new Part.ToBeWritten(texts.get("matters.situation.hint." + heading.word()))
                : new Part.Paragraph(texts.get("matters.situation.paper.nothing"));
    }

    private List<Part> figures(SituationHeading heading, SituationFigures figures) {
        return switch (heading) {
            case CONCERNS -> concerns(figures);
            case DIFFICULTIES -> difficulties(figures.difficulties());
            case GOOD_DEEDS -> List.of();
            case PETITIONS -> petitions(figures);
        };
    }

    private List<Part> concerns(SituationFigures figures) {
        List<Part> parts = new ArrayList<>();
        parts.add(paragraph("matters.situation.voices", figures.voices()));
        if (!figures.topics().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            figures.topics()
                    .forEach(line ->
                            rows.add(
                                    List.of(
                                            String.valueOf(rows.size() + 1),
                                            topic(line.topic()),
                                            format.integer(line.voices()),
                                            format.integer(line.matters()))));
            parts.add(new Part.FigureTable(columns("rank", "topic", "voices", "matters"), rows));
        }
        few("matters.situation.few-topics", figures.fewTopics().stream().map(this::topic).toList())
                .ifPresent(parts::add);
        return parts;
    }

    private List<Part> difficulties(KindLine line) {
        return line.received() == 0
                ? List.of()
                : List.of(
                        paragraph(
                                "matters.situation.difficulties",
                                line.received(),
                                line.answered(),
                                line.late()));
    }

    private List<Part> petitions(SituationFigures figures) {
        List<Part> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        figures.kinds().forEach(line -> rows.add(row(kind(line.kind()), line)));
        rows.add(row(texts.get("matters.situation.all"), figures.all()));
        parts.add(
                new Part.FigureTable(
                        columns("kind", "received", "answered", "told", "late"), rows));
        few("matters.situation.few-kinds", figures.fewKinds().stream().map(this::kind).toList())
                .ifPresent(parts::add);
        return parts;
    }

    private List<String> row(String label, KindLine line) {
        return List.of(
                label,
                format.integer(line.received()),
                format.integer(line.answered()),
                format.integer(line.told()),
                format.integer(line.late()));
    }

    private List<String> columns(String... words) {
        return java.util.Arrays.stream(words)
                .map(word -> texts.get("matters.situation.column." + word))
                .toList();
    }

    private Optional<Part> few(String key, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Part.Paragraph(
                                texts.get(key, names.stream().collect(Collectors.joining("; ")))));
    }

    private Part.Paragraph paragraph(String key, int... numbers) {
        return new Part.Paragraph(
                texts.get(
                        key, java.util.Arrays.stream(numbers).mapToObj(format::integer).toArray()));
    }

    private String topic(String word) {
        return texts.get(
                word.isEmpty() ? "matters.situation.unsorted" : "vocabulary.matter_topic." + word);
    }

    private String kind(String word) {
        return texts.get(
                word.isEmpty() ? "matters.situation.unsorted" : "vocabulary.matter_kind." + word);
    }
}
