package vn.caunoi.reports.writing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.writing.store.Manuscripts;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Reports somebody has begun to write and nobody has sent. */
@Component
@Order(3)
class UnsentReports implements WorkSource {
    private final Manuscripts manuscripts;
    private final Units units;
    private final ScopedTransactions transactions;
    private final Clock clock;

    UnsentReports(
            Manuscripts manuscripts, Units units, ScopedTransactions transactions, Clock clock) {
        this.manuscripts = manuscripts;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (!scope.keepsACommune() || scope.writable().equals(Reach.EVERYTHING)) {
            return List.of();
        }
        return transactions.read(scope.writable(), manuscripts::unsent).stream()
                .filter(begun -> scope.writable().communes().contains(begun.unit().value()))
                .flatMap(report -> work(report, texts).stream())
                .toList();
    }

    private Optional<Work> work(Manuscripts.Begun report, Texts.Reader texts) {
        return units.version(report.unit(), LocalDate.now(clock))
                .flatMap(unit ->
                        Period.parse(report.period())
                                .map(period ->
                                        new Work(
                                                texts.get(
                                                        "reports.work.unsent",
                                                        PeriodTitles.title(texts, period)),
                                                EditorController.path(unit.code(), period),
                                                Tone.SOON)));
    }
}
