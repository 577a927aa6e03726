package vn.caunoi.reports.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.collection.OfficialReport.Basis;
import vn.caunoi.reports.collection.model.Adding;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.collection.store.OfficialFigures;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.SystemTransactions;

/**
 * Official figures, added up when they are asked for: nothing derived is kept, so that nothing has
 * to be put right after a crash. It works as the system role, since a sum rests on reports that its
 * reader may not see; callers check who may see the sum.
 */
@Component
public class Official {
    /** Later than anything that was accepted. */
    private static final OffsetDateTime NOW =
            OffsetDateTime.of(LocalDate.of(9999, 1, 1).atStartOfDay(), ZoneOffset.UTC);

    private final OfficialFigures figures;
    private final Levels levels;
    private final Catalogue catalogue;
    private final SystemTransactions system;
    private final Clock clock;

    Official(
            OfficialFigures figures,
            Levels levels,
            Catalogue catalogue,
            SystemTransactions system,
            Clock clock) {
        this.figures = figures;
        this.levels = levels;
        this.catalogue = catalogue;
        this.system = system;
        this.clock = clock;
    }

    /** As they stand now. */
    public OfficialReport of(Subject subject) {
        return before(subject, NOW);
    }

    /** As they stood at the end of a day. */
    public OfficialReport asOf(Subject subject, LocalDate day) {
        return before(subject, day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime());
    }

    /** What the accepted reports below a unit add up to, with its own difference. */
    OfficialReport gathered(Unit unit, Period period, Map<String, FigureParts> difference) {
        return system.run(() -> gathered(unit, period, difference, NOW));
    }

    private OfficialReport before(Subject subject, OffsetDateTime moment) {
        return system.run(() ->
                figures.of(subject.unitId(), subject.period(), moment)
                        .map(accepted ->
                                new OfficialReport(
                                        new Basis.Accepted(accepted.number(), accepted.at()),
                                        accepted.figures(),
                                        accepted.rests()))
                        .orElseGet(() -> gathered(subject, moment)));
    }

    private OfficialReport gathered(Subject subject, OffsetDateTime moment) {
        return levels.gathers(subject.unit())
                ? gathered(subject.unit(), subject.period(), Map.of(), moment)
                : new OfficialReport(new Basis.Nothing(), Map.of(), Optional.empty());
    }

    private OfficialReport gathered(
            Unit unit, Period period, Map<String, FigureParts> difference, OffsetDateTime moment) {
        List<UnitId> below = levels.below(unit, period).stream().map(Unit::id).toList();
        OfficialFigures.Sum sum = figures.sum(below, period, moment);
        Map<String, FigureParts> official = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.all()) {
            FigureParts figure =
                    Adding.of(indicator)
                            .official(part(sum.figures(), indicator), part(difference, indicator));
            if (figure.isKnown()) {
                official.put(indicator.code(), figure);
            }
        }
        return new OfficialReport(
                sum.units() == 0 ? new Basis.Nothing() : new Basis.Gathered(),
                official,
                Optional.of(new Completeness(sum.units(), below.size())));
    }

    private static FigureParts part(Map<String, FigureParts> figures, Indicator indicator) {
        return figures.getOrDefault(indicator.code(), FigureParts.UNKNOWN);
    }
}
