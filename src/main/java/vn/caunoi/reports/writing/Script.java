package vn.caunoi.reports.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.reports.Report;

/** A report with its words: figures and sentences put together, section by section. */
public record Script(Report report, Manuscript manuscript, List<SectionText> sections) {
    public Script {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param statements sentences of a section of results
     * @param entry what was written by hand
     * @param handwritten the same with its marks filled
     */
    public record SectionText(
            Section section,
            List<Statement> statements,
            Optional<Manuscript.Entry> entry,
            List<FigureWords.Filled> handwritten) {
        public SectionText {
            statements = List.copyOf(statements);
            handwritten = List.copyOf(handwritten);
        }

        /** What stands in the report, one paragraph each. */
        public List<String> paragraphs() {
            return Stream.concat(
                            statements.stream().filter(Statement::isSaid).map(Statement::shown),
                            FigureWords.joined(handwritten).lines())
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
