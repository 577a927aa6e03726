package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.storage.ScopedTransactions;

/** Committees as figures. */
@Component
class CommitteeFigures implements IndicatorSource {
    private static final String IN_PLACE = "in_place";
    private static final String RECONSTITUTED = "reconstituted";
    private static final String REGULATED = "regulated";

    private final Committees committees;
    private final RegulatedCommittees regulated;
    private final ScopedTransactions transactions;

    CommitteeFigures(
            Committees committees, RegulatedCommittees regulated, ScopedTransactions transactions) {
        this.committees = committees;
        this.regulated = regulated;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "committees";
    }

    @Override
    public Set<String> measures() {
        return Set.of(IN_PLACE, RECONSTITUTED, REGULATED);
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Tally tally = new Tally();
        for (Measure measure : measures) {
            if (measure.name().equals(REGULATED)) {
                regulated.tally(question).forEach((of, number) -> tally.set(measure, of, number));
                continue;
            }
            tally.startAtZero(measure, question);
            if (measure.name().equals(RECONSTITUTED)) {
                committees
                        .reconstituted(question.during())
                        .forEach(
                                (of, number) -> tally.set(measure, of, BigDecimal.valueOf(number)));
            } else {
                committees
                        .inPlace(question.standing(), question.lastDay())
                        .forEach(committee -> tally.add(measure, committee.of(), BigDecimal.ONE));
            }
        }
        return tally;
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        if (measure.name().equals(REGULATED)) {
            return regulated.entries(question, scope);
        }
        if (measure.name().equals(RECONSTITUTED)) {
            return acts(question.during(), scope).stream()
                    .filter(act -> act.event().equals(RECONSTITUTED))
                    .map(CommitteeFigures::entry)
                    .toList();
        }
        Set<UnitId> inPlace =
                transactions.read(
                        scope.readable(),
                        () ->
                                committees.inPlace(question.standing(), question.lastDay()).stream()
                                        .map(Committees.InPlace::unit)
                                        .collect(java.util.stream.Collectors.toSet()));
        DateRange ever = new DateRange(java.time.LocalDate.of(1900, 1, 1), question.days().until());
        return acts(stretched(question.standing(), ever), scope).stream()
                .filter(act -> inPlace.contains(act.unit()))
                .filter(distinctUnit())
                .map(CommitteeFigures::entry)
                .toList();
    }

    private List<Committees.Act> acts(Coverage coverage, Scope scope) {
        return committees.acts(scope.readable(), coverage);
    }

    /**
     * Acts come newest first: the first one of a unit is the one that put its committee in place.
     */
    private static java.util.function.Predicate<Committees.Act> distinctUnit() {
        Set<UnitId> seen = new java.util.HashSet<>();
        return act -> seen.add(act.unit());
    }

    private static Coverage stretched(Coverage coverage, DateRange days) {
        return new Coverage(
                coverage.spans().stream()
                        .map(span -> new Coverage.Span(span.of(), span.unit(), span.level(), days))
                        .toList());
    }

    private static Entry entry(Committees.Act act) {
        return new Entry(
                "committee_event." + act.event(),
                act.decision().orElse(""),
                act.happenedOn(),
                List.of(act.unit()),
                act.reason(),
                BigDecimal.ONE);
    }
}
