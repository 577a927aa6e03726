package vn.caunoi.reports.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Wards whose plans of the running year are not entered yet. */
@Component
@Order(6)
class TargetWork implements WorkSource {
    private final OwnUnits ownUnits;
    private final TypedFigures figures;
    private final ScopedTransactions transactions;
    private final Clock clock;

    TargetWork(
            OwnUnits ownUnits, TypedFigures figures, ScopedTransactions transactions, Clock clock) {
        this.ownUnits = ownUnits;
        this.figures = figures;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (scope.writable().communes().isEmpty()) {
            return List.of();
        }
        Period year = Period.containing(PeriodKind.YEAR, LocalDate.now(clock));
        return transactions.read(
                scope.readable(),
                () ->
                        ownUnits.writable(scope).stream()
                                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                                .filter(ward ->
                                        !figures.hasAny(
                                                TypedFigures.Kind.TARGET,
                                                ward.id(),
                                                year.from(),
                                                year.lastDay().plusDays(1)))
                                .map(ward -> work(ward, year, texts))
                                .toList());
    }

    private static Work work(Unit ward, Period year, Texts.Reader texts) {
        return new Work(
                texts.get("figures.work.targets", year.code()),
                UriComponentsBuilder.fromPath("/so-lieu/chi-tieu")
                        .pathSegment(ward.code(), year.code())
                        .encode()
                        .toUriString(),
                Tone.INFO);
    }
}
