package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;

/**
 * Reports of units below beside the draft of the unit above.
 *
 * @param draft address of the draft
 * @param listed whether the paper lists the sources at its end
 */
public record AssemblyView(
        String draft, String base, CameView came, List<SectionLine> sections, boolean listed) {
    public AssemblyView {
        sections = List.copyOf(sections);
    }

    /** Whether anything was taken. */
    public boolean any() {
        return sections.stream().anyMatch(section -> section.taken() > 0);
    }

    /**
     * How many reports came.
     *
     * @param missing names of the units whose report has not come
     */
    public record CameView(int came, int all, String text, String missing, String href) {}

    /** A section and how far it has come. */
    public record SectionLine(String href, String heading, int open, int taken, long changed) {}

    /**
     * What units below wrote in a section, as the draft shows it.
     *
     * @param excerpts the first of those taken
     * @param more how many were taken beside them
     */
    public record InDraftView(
            String href, String label, String changed, List<ExcerptView> excerpts, String more) {
        public InDraftView {
            excerpts = List.copyOf(excerpts);
        }
    }

    /**
     * Words that were taken.
     *
     * @param source the report they come from, in words
     * @param state what became of the source; "" while it says the same
     * @param change what it says now
     */
    public record ExcerptView(
            PlaceView place,
            String text,
            String source,
            String sourceHref,
            boolean edited,
            String state,
            Optional<ChangeView> change) {}

    /**
     * Other words of the source, which may be taken instead.
     *
     * @param words "" when it has none there any more
     * @param code of the unit
     * @param number of its report
     * @param version of the words that stand in the draft
     */
    public record ChangeView(
            String action,
            String words,
            String source,
            String sourceHref,
            String code,
            int number,
            int version) {}

    /**
     * Words that can be taken.
     *
     * @param value what a ticked box sends
     * @param note "" when there is nothing to say
     */
    public record OpenView(
            String value, String unit, String text, String source, String href, String note) {}

    /** Two texts for one place. */
    public record RivalView(String unit, String standing, String wanted) {}

    /**
     * The page of one section.
     *
     * @param showsTaken whether it shows what was taken, or what is open
     */
    public record SectionPageView(
            String base,
            String draft,
            String all,
            CameView came,
            boolean showsTaken,
            int open,
            int taken,
            List<OpenView> openOnes,
            List<ExcerptView> takenOnes,
            String previous,
            String next,
            String position,
            List<RivalView> rivals) {
        public SectionPageView {
            openOnes = List.copyOf(openOnes);
            takenOnes = List.copyOf(takenOnes);
            rivals = List.copyOf(rivals);
        }
    }
}
