package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;

/**
 * The editor of a report.
 *
 * @param base address of the report
 * @param isSent whether reports of this unit are sent to the level above
 * @param wasSent whether this one has been
 * @param lower how many reports of units below came; empty where nobody reports
 */
public record EditorView(
        String base,
        boolean isSent,
        boolean wasSent,
        boolean mayExport,
        Optional<AreasView> areas,
        Optional<AssemblyView.CameView> lower,
        List<ChapterView> chapters,
        List<CodeView> codes) {

    /** How far the areas have come. */
    public record AreasView(String confirmed, String open) {}

    /** A chapter. */
    public record ChapterView(String id, String heading, List<SectionView> sections) {}

    /**
     * A section.
     *
     * @param heading "" where it is that of the chapter
     * @param sentences those that can stand in the report
     * @param unknown those whose figures are missing
     * @param own what is written by hand
     * @param lower what units below wrote in it; empty where they wrote nothing
     */
    public record SectionView(
            String heading,
            List<SentenceView> sentences,
            List<SentenceView> unknown,
            PlaceView own,
            Optional<AssemblyView.InDraftView> lower) {}

    /** A sentence with its figures bound to their source. */
    public record SentenceView(
            int number,
            List<PieceView> pieces,
            boolean leftOut,
            boolean own,
            boolean fixedNumber,
            PlaceView place) {}

    /**
     * A stretch of a sentence.
     *
     * @param href where its figure comes from; "" for words
     */
    public record PieceView(String text, String href, String label) {
        public boolean isFigure() {
            return !href.isEmpty();
        }
    }

    /** A code that can be written into a text. */
    public record CodeView(String code, String name, String value, String href) {}
}
