package vn.caunoi.reports.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.writing.store.Manuscripts;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;

/**
 * Reports on their way: live figures with the words of the unit. What was written for the period
 * and not sent yet is read by those who write or sign it; others get the unit's usual sentences.
 */
@Component
public class DraftReports {
    private final Reporting reporting;
    private final Manuscripts manuscripts;
    private final ScriptWriter writer;
    private final ScopedTransactions transactions;
    private final Departure departure;
    private final Passages passages;

    DraftReports(
            Reporting reporting,
            Manuscripts manuscripts,
            ScriptWriter writer,
            ScopedTransactions transactions,
            Departure departure,
            Texts texts) {
        this.reporting = reporting;
        this.manuscripts = manuscripts;
        this.writer = writer;
        this.transactions = transactions;
        this.departure = departure;
        this.passages = new Passages(texts);
    }

    /** The report as it stands now. */
    public Script script(Scope scope, Subject subject) {
        return script(scope, subject.unit().code(), subject.period());
    }

    /** The figures as they would be sent now. */
    public Departure.Load load(Scope scope, Subject subject) {
        return departure.load(
                subject, reporting.report(scope, subject.unit().code(), subject.period()));
    }

    /** The report with the figures that would be sent, which above communes are accepted ones. */
    public Script toSend(Scope scope, Subject subject) {
        return toSend(scope, subject, load(scope, subject));
    }

    /** What the unit writes around these figures. */
    public List<Passage> words(Scope scope, Subject subject, Report report) {
        return passages.inProgress(writer.write(report, manuscript(scope, subject)));
    }

    /** The same with figures that were worked out already. */
    Script toSend(Scope scope, Subject subject, Departure.Load load) {
        return writer.write(load.report(), manuscript(scope, subject));
    }

    /** The same, for a unit that may be out of scope: then it is not found. */
    public Script script(Scope scope, String unit, Period period) {
        Report report = reporting.report(scope, unit, period);
        Subject subject =
                new Subject(report.unit(), reporting.commune(report.unit(), period), period);
        return writer.write(report, manuscript(scope, subject));
    }

    /** What the unit wrote, as far as this person may read it. */
    public Manuscript manuscript(Scope scope, Subject subject) {
        boolean writes = scope.mayWrite(subject.commune(), subject.unitId());
        boolean signs = scope.mayApprove(subject.commune(), subject.unitId());
        Reach reach = writes ? scope.writable() : signs ? scope.approvable() : scope.readable();
        return transactions.read(reach, () -> manuscripts.read(subject, writes || signs));
    }

    /** The passages of a report that is still being written. */
    public List<Passage> inProgress(Script script) {
        return passages.inProgress(script);
    }

    /** The passages as they would be sent now. */
    public List<Passage> finished(Script script) {
        return passages.finished(script);
    }
}
