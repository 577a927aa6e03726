package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Choice;

/**
 * The page on which an earlier report is brought in.
 *
 * @param base address of the report that is written
 * @param reading what was found in the file that waits
 */
public record TemplateView(String base, Optional<ReadingView> reading) {
    /**
     * What was found.
     *
     * @param about code of the period it tells of
     */
    public record ReadingView(
            String about, List<Choice> periods, List<RowView> rows, List<TextView> texts) {}

    /**
     * A number of a sentence.
     *
     * @param before the sentence up to the number
     * @param after the sentence behind it
     * @param known what the records say; "" while they say nothing
     */
    public record RowView(
            String id,
            String before,
            String number,
            String after,
            String label,
            String value,
            List<Choice> options,
            String otherId,
            String other,
            String known,
            String error) {}

    /** A section that was found. */
    public record TextView(String heading, String text) {}
}
