package vn.caunoi.matters.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.store.SituationReports;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.PaperOrigin;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperType;
import vn.caunoi.storage.ScopedTransactions;

/** Numbers of the register that reports on the people's situation took. */
@Component
class SituationOrigin implements PaperOrigin {
    private final SituationReports reports;
    private final Units units;
    private final ScopedTransactions transactions;

    SituationOrigin(SituationReports reports, Units units, ScopedTransactions transactions) {
        this.reports = reports;
        this.units = units;
        this.transactions = transactions;
    }

    @Override
    public Optional<Made> of(Scope scope, PaperRow paper) {
        return paper.type() == PaperType.REPORT
                ? transactions
                        .read(scope.readable(), () -> reports.issuedAs(paper.id()))
                        .flatMap(this::made)
                : Optional.empty();
    }

    private Optional<Made> made(SituationReports.Issued issued) {
        return units.version(issued.unit(), issued.on())
                .map(Unit::code)
                .map(code ->
                        new Made(
                                "/tinh-hinh-nhan-dan/%s/%s".formatted(code, issued.period().code()),
                                "matters.situation.of-paper",
                                Optional.of(issued.file())));
    }
}
