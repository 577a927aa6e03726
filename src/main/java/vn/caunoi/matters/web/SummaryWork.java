package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.access.WorkSource;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.Suppression;
import vn.caunoi.matters.store.MatterTotals;
import vn.caunoi.organization.Unit;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;
import vn.caunoi.web.VietnameseFormat;

/** Shows those who lead, and see no matter, the way to its totals; few residents are no number. */
@Component
@Order(5)
class SummaryWork implements WorkSource {
    private final SummaryUnits units;
    private final VisibleUnits visible;
    private final MatterTotals totals;
    private final Clock clock;

    SummaryWork(SummaryUnits units, VisibleUnits visible, MatterTotals totals, Clock clock) {
        this.units = units;
        this.visible = visible;
        this.totals = totals;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        boolean totalsOnly =
                scope.readable().equals(Reach.NOTHING) && !scope.totals().equals(Reach.NOTHING);
        return totalsOnly
                ? units.own(scope).stream()
                        .flatMap(unit -> work(scope, unit, texts).stream())
                        .toList()
                : List.of();
    }

    private List<Work> work(Scope scope, Unit unit, Texts.Reader texts) {
        Period period = Period.containing(PeriodKind.HALF_YEAR, LocalDate.now(clock));
        int residents =
                totals.topics(scope, visible.commune(unit), unit.id(), period.range()).stream()
                        .mapToInt(MatterTotals.Topic::residents)
                        .sum();
        return residents < Suppression.LEAST
                ? List.of()
                : List.of(
                        new Work(
                                texts.get(
                                        "matters.summary.work",
                                        new VietnameseFormat(texts).integer(residents)),
                                SummaryPage.PATH,
                                Tone.INFO));
    }
}
