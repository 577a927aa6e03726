package vn.caunoi.reports.assembly;

import java.util.Map;
import java.util.Optional;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Section;

/**
 * What a unit below wrote: in its accepted report, else in the one that lies with the unit above.
 *
 * @param position of the unit among its neighbours, which is the order of excerpts
 * @param amendmentWaits whether it sent words since that are not accepted yet
 * @param passages by section, none of them blank
 */
public record LowerReport(
        Unit unit,
        int position,
        Excerpt.Source source,
        boolean amendmentWaits,
        Map<Section, String> passages) {
    public LowerReport {
        passages = Map.copyOf(passages);
    }

    public Optional<String> passage(Section section) {
        return Optional.ofNullable(passages.get(section));
    }
}
