package vn.caunoi.reports.writing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.PaperOrigin;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperType;
import vn.caunoi.reports.writing.store.Submissions;
import vn.caunoi.storage.ScopedTransactions;

/** Numbers of the register that sent reports took. */
@Component
class SentReportPapers implements PaperOrigin {
    private final Submissions submissions;
    private final Units units;
    private final ScopedTransactions transactions;

    SentReportPapers(Submissions submissions, Units units, ScopedTransactions transactions) {
        this.submissions = submissions;
        this.units = units;
        this.transactions = transactions;
    }

    @Override
    public Optional<Made> of(Scope scope, PaperRow paper) {
        return paper.type() == PaperType.REPORT
                ? transactions
                        .read(
                                scope.readable(),
                                () ->
                                        submissions.numbered(
                                                paper.issuer(),
                                                paper.number(),
                                                paper.issuedOn().getYear()))
                        .flatMap(sent -> made(paper, sent))
                : Optional.empty();
    }

    private Optional<Made> made(PaperRow paper, Submissions.Numbered sent) {
        return units.version(paper.issuer(), sent.period().lastDay())
                .map(Unit::code)
                .map(code ->
                        new Made(
                                "/bao-cao/%s/%s/da-gui/%d"
                                        .formatted(code, sent.period().code(), sent.number()),
                                "reports.sent.of-paper",
                                Optional.of(sent.file())));
    }
}
