package vn.caunoi.reports.cascade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.cascade.model.Whole;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.cascade.store.CascadeTargets.State;
import vn.caunoi.reports.cascade.store.Proposals.Proposal;
import vn.caunoi.reports.model.Indicator;

/**
 * One target on its way down.
 *
 * @param whole the unit's target and what was given of it; of what cannot be divided nothing adds
 * @param divisible whether the shares of those below add up to the whole
 * @param live what the unit reached
 * @param below empty for who may not see all units below
 * @param years of a term, the unit's targets of its years
 * @param proposals the unit's own about this target, and those from below, the newest first
 */
public record Cascade(
        TargetPlace place,
        Indicator indicator,
        Optional<Row> own,
        Whole whole,
        boolean divisible,
        Optional<BigDecimal> live,
        List<Rung> below,
        Map<Integer, Row> years,
        List<Proposal> proposals,
        List<State> history) {

    /**
     * A unit directly below.
     *
     * @param further what it has given to those below it
     */
    public record Rung(
            Unit unit, Optional<Row> share, Optional<BigDecimal> live, BigDecimal further) {}

    /** Whether the target came from above, so that it is proposed otherwise and not changed. */
    public boolean isGiven() {
        return own.flatMap(Row::giver).isPresent();
    }
}
