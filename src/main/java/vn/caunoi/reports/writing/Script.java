package vn.caunoi.reports.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.reports.Report;

/** A report with its words: figures and sentences put together, section by section. */
public record Script(Report report, Manuscript manuscript, List<SectionText> sections) {
    /** The place in the manuscript that says whether sources are listed at the end. */
    public static final String SOURCES = "sources";

    public Script {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param statements sentences of a section of results
     * @param entry what was written by hand
     * @param handwritten the same with its marks filled
     * @param excerpts what was taken from reports of units below
     */
    public record SectionText(
            Section section,
            List<Statement> statements,
            Optional<Manuscript.Entry> entry,
            List<FigureWords.Filled> handwritten,
            List<ExcerptText> excerpts) {
        public SectionText {
            statements = List.copyOf(statements);
            handwritten = List.copyOf(handwritten);
            excerpts = List.copyOf(excerpts);
        }

        /** What stands in the report, one paragraph each. */
        public List<String> paragraphs() {
            return Stream.of(
                            statements.stream().filter(Statement::isSaid).map(Statement::shown),
                            FigureWords.joined(handwritten).lines(),
                            excerpts.stream().flatMap(excerpt -> excerpt.shown().lines()))
                    .flatMap(lines -> lines)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        public boolean isToRevise() {
            return entry.filter(Manuscript.Entry::toRevise)
                    .filter(Manuscript.Entry::isWritten)
                    .isPresent();
        }
    }

    /**
     * What was taken from the report of a unit below, as it is now.
     *
     * @param filled its words with their marks filled
     */
    public record ExcerptText(
            Excerpt excerpt, Manuscript.Entry entry, List<FigureWords.Filled> filled) {
        public ExcerptText {
            filled = List.copyOf(filled);
        }

        /** Whether somebody changed the words that were taken over. */
        public boolean isEdited() {
            return !entry.text().equals(excerpt.text());
        }

        public String shown() {
            return FigureWords.joined(filled);
        }
    }

    /** What was taken over at one place. */
    public Optional<ExcerptText> excerpt(String key) {
        return sections.stream()
                .flatMap(section -> section.excerpts().stream())
                .filter(text -> text.excerpt().key().equals(key))
                .findFirst();
    }

    /** Reports of units below that stand behind words of this one, unless nobody wants a list. */
    public List<Excerpt.Source> sources() {
        return listsSources()
                ? sections.stream()
                        .flatMap(section -> section.excerpts().stream())
                        .map(ExcerptText::excerpt)
                        .sorted(Comparator.comparingInt(Excerpt::position))
                        .map(Excerpt::source)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whether the list of sources shall stand at the end. */
    public boolean listsSources() {
        return !manuscript.entry(SOURCES).map(Manuscript.Entry::leftOut).orElse(false);
    }

    public Optional<Statement> statement(String key) {
        return sections.stream()
                .flatMap(section -> section.statements().stream())
                .filter(statement -> statement.key().equals(key))
                .findFirst();
    }

    /** Sections carried over from an earlier report that nobody has looked at. */
    public List<Section> toRevise() {
        return sections.stream().filter(SectionText::isToRevise).map(SectionText::section).toList();
    }

    /** Sections written by hand in which nothing stands yet. */
    public List<Section> empty() {
        return sections.stream()
                .filter(section -> !section.section().isResult())
                .filter(section -> section.paragraphs().isEmpty())
                .map(SectionText::section)
                .toList();
    }
}
