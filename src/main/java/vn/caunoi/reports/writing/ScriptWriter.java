package vn.caunoi.reports.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.Report;
import vn.caunoi.web.Texts;

/**
 * Puts the words of a unit and the figures of its records together. A unit's own sentences stand
 * instead of the built-in ones of their section; a sentence worded for this report stands instead
 * of both.
 */
@Component
public class ScriptWriter {
    private final Sentences sentences;
    private final FigureWords words;

    ScriptWriter(Texts texts) {
        this.sentences = new Sentences(texts);
        this.words = new FigureWords(texts);
    }

    public Script write(Report report, Manuscript manuscript) {
        return new Script(
                report,
                manuscript,
                Arrays.stream(Section.values())
                        .map(section -> section(section, report, manuscript))
                        .toList());
    }

    /** A text with its marks filled, as it will stand in the report. */
    public List<FigureWords.Filled> filled(String text, Report report) {
        return words.fill(MarkedText.read(text), report);
    }

    private Script.SectionText section(Section section, Report report, Manuscript manuscript) {
        Optional<Manuscript.Entry> entry = manuscript.entry(section.word());
        return new Script.SectionText(
                section,
                statements(section, report, manuscript),
                entry,
                filled(entry.map(Manuscript.Entry::text).orElse(""), report),
                excerpts(section, report, manuscript));
    }

    private List<Script.ExcerptText> excerpts(
            Section section, Report report, Manuscript manuscript) {
        return manuscript.excerpts().stream()
                .filter(excerpt -> excerpt.isIn(section))
                .flatMap(excerpt ->
                        manuscript
                                .entry(excerpt.key())
                                .filter(Manuscript.Entry::isWritten)
                                .map(entry ->
                                        new Script.ExcerptText(
                                                excerpt, entry, filled(entry.text(), report)))
                                .stream())
                .toList();
    }

    private List<Statement> statements(Section section, Report report, Manuscript manuscript) {
        List<Statement> statements = new ArrayList<>();
        Map<String, String> templates = templates(section, report.unit().level(), manuscript);
        templates.forEach((key, template) ->
                statements.add(statement(key, section, template, manuscript.entry(key), report)));
        manuscript.entries().values().stream()
                .filter(entry -> entry.key().startsWith(section.word() + "."))
                .filter(entry -> !templates.containsKey(entry.key()))
                .filter(entry -> manuscript.excerpt(entry.key()).isEmpty())
                .filter(Manuscript.Entry::isWritten)
                .sorted(java.util.Comparator.comparing(Manuscript.Entry::key))
                .map(entry -> statement(entry.key(), section, "", Optional.of(entry), report))
                .forEach(statements::add);
        return statements;
    }

    private Map<String, String> templates(Section section, UnitLevel level, Manuscript manuscript) {
        Map<String, String> templates = new LinkedHashMap<>();
        manuscript.wording().stream()
                .filter(sentence -> sentence.section() == section)
                .map(Manuscript.OwnSentence::text)
                .forEach(text -> templates.put(section.word() + ".w" + digest(text), text));
        return templates.isEmpty() ? sentences.of(section, level) : templates;
    }

    private Statement statement(
            String key,
            Section section,
            String template,
            Optional<Manuscript.Entry> entry,
            Report report) {
        Optional<String> anew =
                entry.filter(Manuscript.Entry::isWritten).map(Manuscript.Entry::text);
        MarkedText source = MarkedText.read(template);
        MarkedText text = anew.map(MarkedText::read).orElse(source);
        return new Statement(
                key,
                section,
                source,
                text,
                anew.isPresent(),
                entry.map(Manuscript.Entry::leftOut).orElse(false),
                isKnown(text.figures(), report),
                words.fill(text, report));
    }

    private static boolean isKnown(List<String> figures, Report report) {
        boolean worthSaying =
                figures.isEmpty()
                        || report.value(figures.getFirst())
                                .map(value -> value.signum() > 0)
                                .orElse(false);
        return worthSaying && figures.stream().allMatch(code -> report.value(code).isPresent());
    }

    /** A sentence is known by its words, so that another file's sentences never take its place. */
    private static String digest(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
