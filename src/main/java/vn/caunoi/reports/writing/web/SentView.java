package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.reports.writing.Passage;

/**
 * A report as it was sent.
 *
 * @param base address of the report
 * @param number the how manieth it is
 * @param reason why it was amended; "" for the first
 * @param changes how many figures are others now; empty for one that was amended since
 * @param difference from what was sent before; empty for the first
 */
public record SentView(
        String base,
        int number,
        String paperNumber,
        String day,
        String account,
        String reason,
        boolean mayExport,
        boolean mayAmend,
        List<TimeView> times,
        List<FrozenView.GroupView> groups,
        List<Passage> texts,
        Optional<Integer> changes,
        Optional<DifferenceView> difference) {

    /** One time it was sent. */
    public record TimeView(String href, String label, String day, boolean shown) {}

    /** What differs. */
    public record DifferenceView(
            List<FrozenView.FigureChangeView> figures, List<FrozenView.TextChangeView> texts) {}
}
