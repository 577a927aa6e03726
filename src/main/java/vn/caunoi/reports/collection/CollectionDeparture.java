package vn.caunoi.reports.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.writing.Departure;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** When a report may leave, with which figures, and what is noted when it has left. */
@Component
class CollectionDeparture implements Departure {
    private final CollectionDesk desk;
    private final Official official;
    private final OwnDifferences differences;
    private final Levels levels;
    private final Units units;
    private final VietnameseFormat format;
    private final Clock clock;

    CollectionDeparture(
            CollectionDesk desk,
            Official official,
            OwnDifferences differences,
            Levels levels,
            Units units,
            Texts texts,
            Clock clock) {
        this.desk = desk;
        this.official = official;
        this.differences = differences;
        this.levels = levels;
        this.units = units;
        this.format = new VietnameseFormat(texts.in(Texts.VIETNAMESE));
        this.clock = clock;
    }

    @Override
    public Load load(Subject subject, Report live) {
        if (!levels.gathers(subject.unit())) {
            return new Load(live, Map.of(), Optional.empty());
        }
        List<Unit> below = levels.below(subject.unit(), subject.period());
        Map<String, FigureParts> difference =
                differences.of(subject.unit(), below, subject.period());
        OfficialReport gathered = official.gathered(subject.unit(), subject.period(), difference);
        return new Load(
                new Report(
                        live.unit(),
                        live.period(),
                        live.lines().stream().map(line -> line(line, gathered)).toList()),
                difference,
                gathered.rests());
    }

    /** A share of the plan says something only of the very value it was worked out from. */
    private static ReportLine line(ReportLine live, OfficialReport gathered) {
        FigureParts figure =
                gathered.figures().getOrDefault(live.indicator().code(), FigureParts.UNKNOWN);
        boolean same =
                live.value()
                        .flatMap(one -> figure.value().map(other -> one.compareTo(other) == 0))
                        .orElse(false);
        return new ReportLine(
                live.indicator(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                live.plan(),
                same ? live.planPercent() : Optional.empty(),
                live.before());
    }

    @Override
    public void refuseUnready(Scope scope, Subject subject) {
        refuseDissolved(subject);
        LocalDate lastDay = subject.period().lastDay();
        if (!lastDay.isBefore(LocalDate.now(clock))) {
            throw new Refusal(
                    "collection.refused.not-over",
                    format.date(lastDay),
                    format.date(lastDay.plusDays(1)));
        }
        desk.sending(scope, subject);
        refuseWithoutAnyBelow(subject);
    }

    /** Who no longer stood when the period ended left it to its successor. */
    private void refuseDissolved(Subject subject) {
        Unit unit = subject.unit();
        LocalDate lastDay = subject.period().lastDay();
        if (unit.validity().contains(lastDay)) {
            return;
        }
        if (unit.validity().from().isAfter(lastDay)) {
            throw new Refusal(
                    "collection.refused.not-founded",
                    unit.name(),
                    format.date(unit.validity().from()));
        }
        String ended = format.date(unit.validity().until());
        String heirs =
                units.successors(unit.id()).stream()
                        .flatMap(later -> units.version(later, lastDay).stream())
                        .filter(heir -> heir.validity().contains(lastDay))
                        .map(Unit::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
        throw heirs.isEmpty()
                ? new Refusal("collection.refused.dissolved", unit.name(), ended)
                : new Refusal("collection.refused.succeeded", unit.name(), ended, heirs);
    }

    /** A report that rests on none of those below would state noughts that nobody reported. */
    private void refuseWithoutAnyBelow(Subject subject) {
        if (!levels.gathers(subject.unit())) {
            return;
        }
        Optional<Completeness> rests =
                official.gathered(subject.unit(), subject.period(), Map.of()).rests();
        if (rests.filter(of -> of.all() > 0 && of.accepted() == 0).isPresent()) {
            throw new Refusal(
                    "collection.refused.none-accepted", String.valueOf(rests.orElseThrow().all()));
        }
    }

    @Override
    public boolean maySend(Scope scope, Subject subject) {
        return scope.mayWrite(subject.commune(), subject.unitId())
                || scope.mayApprove(subject.commune(), subject.unitId());
    }

    @Override
    public void left(Scope scope, Subject subject, Submission sent, Load load) {
        desk.sent(scope, subject, sent, load.difference(), load.rests());
    }
}
