package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.writing.Difference;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.reports.writing.web.SentView.DifferenceView;
import vn.caunoi.reports.writing.web.SentView.TimeView;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;

/** Makes the view of a report that was sent. */
@Component
class SentViews {
    private final SentReports sent;
    private final DraftReports drafts;
    private final Subjects subjects;
    private final FullNames fullNames;
    private final LocalTimes times;

    SentViews(
            SentReports sent,
            DraftReports drafts,
            Subjects subjects,
            FullNames fullNames,
            LocalTimes times) {
        this.sent = sent;
        this.drafts = drafts;
        this.subjects = subjects;
        this.fullNames = fullNames;
        this.times = times;
    }

    /** What was sent that time, or last. */
    SentView of(Scope scope, Subject subject, Optional<Integer> wished, PageFrame frame) {
        List<Submission.Mark> marks = sent.marks(scope, subject);
        if (marks.isEmpty()) {
            throw new NotFound();
        }
        int latest = marks.getLast().number();
        Submission shown = sent.sent(scope, subject, wished.orElse(latest));
        boolean isLatest = shown.number() == latest;
        List<Difference.FigureChange> changed =
                isLatest ? changedSince(scope, subject, shown) : List.of();
        return new SentView(
                subject.path(),
                shown.number(),
                "%02d".formatted(shown.paperNumber()) + "/" + shown.symbol(),
                frame.text(
                        "reports.sent.time",
                        times.time(shown.at()),
                        times.day(shown.at(), frame.format())),
                account(scope, shown),
                shown.reason().orElse(""),
                scope.mayExport(subject.commune(), subject.unitId()),
                isLatest && subjects.mayWrite(scope, subject),
                marks.stream().map(mark -> time(subject, mark, shown, frame)).toList(),
                FrozenView.groups(shown.figures(), changed, frame),
                shown.texts(),
                isLatest ? Optional.of(changed.size()) : Optional.empty(),
                shown.amendments() == 0
                        ? Optional.empty()
                        : Optional.of(amended(scope, subject, shown, frame)));
    }

    static DifferenceView view(Difference difference, PageFrame frame) {
        return new DifferenceView(
                FrozenView.figures(difference, frame), FrozenView.texts(difference, frame));
    }

    private DifferenceView amended(
            Scope scope, Subject subject, Submission shown, PageFrame frame) {
        Submission before = sent.sent(scope, subject, shown.number() - 1);
        return view(
                Difference.between(
                        before.figures(), before.texts(), shown.figures(), shown.texts()),
                frame);
    }

    private List<Difference.FigureChange> changedSince(
            Scope scope, Subject subject, Submission shown) {
        return Difference.figures(
                        shown.figures(), FrozenFigure.of(drafts.load(scope, subject).report()))
                .stream()
                .filter(change -> change.side() == Difference.Side.VALUE)
                .toList();
    }

    private String account(Scope scope, Submission shown) {
        AccountId id = new AccountId(shown.account());
        return fullNames.of(scope, Set.of(id)).getOrDefault(id, "");
    }

    private static TimeView time(
            Subject subject, Submission.Mark mark, Submission shown, PageFrame frame) {
        return new TimeView(
                subject.path() + "/da-gui/" + mark.number(),
                mark.amendments() == 0
                        ? frame.text("reports.sent.first")
                        : frame.text(
                                "reports.sent.amendment",
                                frame.format().integer(mark.amendments())),
                frame.format().date(mark.issuedOn()),
                mark.number() == shown.number());
    }
}
