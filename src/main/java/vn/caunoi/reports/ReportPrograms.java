package vn.caunoi.reports;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.collection.CollectionDesk;
import vn.caunoi.reports.collection.Move;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.SubmissionDesk;
import vn.caunoi.web.Refusal;

/** Periodic reports for programs: sent, and decided on by the level above, as on the pages. */
@Component
public class ReportPrograms {
    private final Subjects subjects;
    private final SubmissionDesk submissions;
    private final CollectionDesk collection;

    ReportPrograms(Subjects subjects, SubmissionDesk submissions, CollectionDesk collection) {
        this.subjects = subjects;
        this.submissions = submissions;
        this.collection = collection;
    }

    /**
     * Sends the report of a unit.
     *
     * @throws Refusal when it cannot leave yet
     */
    public void send(Scope scope, String unit, Period period) {
        submissions.send(scope, subjects.sendable(scope, unit, period.code()));
    }

    /** Takes a report as it was sent; from then on its figures are official. */
    public void accept(Scope scope, String unit, Period period) {
        decide(scope, unit, period, CollectionStep.ACCEPT, "");
    }

    /** Gives it back to be put right. */
    public void giveBack(Scope scope, String unit, Period period, String reason) {
        decide(scope, unit, period, CollectionStep.RETURN, reason);
    }

    private void decide(
            Scope scope, String unit, Period period, CollectionStep step, String reason) {
        Subject subject = subjects.visible(scope, unit, period.code());
        int seen = collection.of(scope, subject).seen();
        collection.take(scope, subject, Move.of(step, seen, reason));
    }
}
