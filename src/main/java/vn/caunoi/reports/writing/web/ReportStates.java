package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.writing.AreaConfirmations;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.reports.writing.store.Confirmations;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Tells where a report is on its way. */
@Component
public class ReportStates {
    private final Subjects subjects;
    private final SentReports sent;
    private final DraftReports drafts;
    private final AreaConfirmations confirmations;
    private final LocalTimes times;

    ReportStates(
            Subjects subjects,
            SentReports sent,
            DraftReports drafts,
            AreaConfirmations confirmations,
            LocalTimes times) {
        this.subjects = subjects;
        this.sent = sent;
        this.drafts = drafts;
        this.confirmations = confirmations;
        this.times = times;
    }

    public ReportState of(Scope scope, String unit, String period, PageFrame frame) {
        Subject subject = subjects.visible(scope, unit, period);
        return subject.isSent() ? sent(scope, subject, frame) : confirmed(scope, subject, frame);
    }

    private ReportState sent(Scope scope, Subject subject, PageFrame frame) {
        List<Submission.Mark> marks = sent.marks(scope, subject);
        boolean mayWrite = subjects.mayWrite(scope, subject);
        if (!marks.isEmpty()) {
            return new ReportState(sentence(marks, frame), Tone.DONE, true, mayWrite, false, false);
        }
        boolean begun = drafts.manuscript(scope, subject).isBegun();
        return new ReportState(
                frame.text(begun ? "reports.state.writing" : "reports.state.fresh"),
                Tone.INFO,
                false,
                mayWrite,
                false,
                false);
    }

    private static String sentence(List<Submission.Mark> marks, PageFrame frame) {
        String first = frame.format().date(marks.getFirst().issuedOn());
        Submission.Mark last = marks.getLast();
        return last.amendments() == 0
                ? frame.text("reports.state.sent", first)
                : frame.text(
                        "reports.state.amended",
                        first,
                        frame.format().integer(last.amendments()),
                        frame.format().date(last.issuedOn()));
    }

    private ReportState confirmed(Scope scope, Subject subject, PageFrame frame) {
        Optional<Confirmations.Confirmation> word = confirmations.of(scope, subject);
        boolean mayWrite = subjects.mayWrite(scope, subject);
        return new ReportState(
                word.map(given ->
                                frame.text(
                                        "reports.state.confirmed",
                                        times.day(given.at(), frame.format())))
                        .orElseGet(() -> frame.text("reports.state.unconfirmed")),
                word.isPresent() ? Tone.DONE : Tone.INFO,
                false,
                mayWrite,
                mayWrite,
                word.isPresent());
    }
}
