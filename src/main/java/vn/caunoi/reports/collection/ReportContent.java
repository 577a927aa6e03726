package vn.caunoi.reports.collection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.collection.model.Doubt;
import vn.caunoi.reports.collection.model.Doubts;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.collection.store.OfficialFigures;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.ScopedTransactions;

/**
 * What the level above looks at: the figures that were sent; before anything was, those of the
 * records, and above communes what was accepted so far.
 */
@Component
public class ReportContent {
    private final Reporting reporting;
    private final SentReports sent;
    private final Official official;
    private final OfficialFigures figures;
    private final Levels levels;
    private final ReportDeadlines deadlines;
    private final Catalogue catalogue;
    private final ScopedTransactions transactions;

    ReportContent(
            Reporting reporting,
            SentReports sent,
            Official official,
            OfficialFigures figures,
            Levels levels,
            ReportDeadlines deadlines,
            Catalogue catalogue,
            ScopedTransactions transactions) {
        this.reporting = reporting;
        this.sent = sent;
        this.official = official;
        this.figures = figures;
        this.levels = levels;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.transactions = transactions;
    }

    /** The figures of a report, as those who look at it see them. */
    public List<FrozenFigure> of(Scope scope, Collected report) {
        Subject subject = report.subject();
        if (report.number() > 0) {
            return sent.sent(scope, subject, report.number()).figures();
        }
        return levels.gathers(subject.unit())
                ? gathered(subject)
                : FrozenFigure.of(reporting.report(scope, subject.unit().code(), subject.period()));
    }

    private List<FrozenFigure> gathered(Subject subject) {
        OfficialReport now = official.of(subject);
        OfficialReport before =
                official.of(
                        new Subject(
                                subject.unit(), subject.commune(), subject.period().sameBefore()));
        return FrozenFigure.of(
                new Report(
                        subject.unit(),
                        subject.period(),
                        catalogue.all().stream()
                                .map(indicator -> line(indicator, now, before))
                                .toList()));
    }

    private static ReportLine line(Indicator indicator, OfficialReport now, OfficialReport before) {
        FigureParts figure = now.figures().getOrDefault(indicator.code(), FigureParts.UNKNOWN);
        return new ReportLine(
                indicator,
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                Optional.empty(),
                Optional.empty(),
                before.value(indicator.code()));
    }

    /** What a report above communes has beside the accepted figures of its children. */
    public Map<String, FigureParts> own(Scope scope, Collected report) {
        Subject subject = report.subject();
        return transactions.read(
                scope.totals(),
                () -> figures.difference(subject.unitId(), subject.period(), report.number()));
    }

    /** Figures that should be looked at again, and why. */
    public List<Doubt> doubts(Collected report, List<FrozenFigure> figures) {
        return deadlines
                .doubts(report.subject().period().lastDay())
                .of(
                        catalogue,
                        figures.stream()
                                .collect(
                                        Collectors.toMap(
                                                FrozenFigure::code,
                                                figure ->
                                                        new Doubts.Line(
                                                                figure.value(), figure.before()))));
    }
}
