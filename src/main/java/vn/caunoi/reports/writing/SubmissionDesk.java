package vn.caunoi.reports.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.NewPaper;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.WordPapers;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.reports.ReportPaper;
import vn.caunoi.reports.writing.store.ReportLock;
import vn.caunoi.reports.writing.store.Submissions;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * Sends a report: figures, texts and the numbered Word file of that moment are kept for good.
 * Whatever is sent later is an amendment with a reason; nothing that was sent is ever changed.
 */
@Component
public class SubmissionDesk {
    private static final String TYPE = PaperType.REPORT.word();

    private final DraftReports drafts;
    private final ReportPaper papers;
    private final WordPapers words;
    private final PaperRegister register;
    private final Submissions submissions;
    private final ReportLock lock;
    private final Departure departure;
    private final StoredFiles files;
    private final ScopedTransactions transactions;
    private final Clock clock;

    SubmissionDesk(
            DraftReports drafts,
            ReportPaper papers,
            WordPapers words,
            PaperRegister register,
            Submissions submissions,
            ReportLock lock,
            Departure departure,
            StoredFiles files,
            ScopedTransactions transactions,
            Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.words = words;
        this.register = register;
        this.submissions = submissions;
        this.lock = lock;
        this.departure = departure;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends the report for the first time; pressed twice, it is sent once. */
    public void send(Scope scope, Subject subject) {
        transactions.write(
                reach(scope, subject),
                () -> {
                    lock.take(subject);
                    return submissions.marks(subject).isEmpty()
                            ? sent(scope, subject, ready(scope, subject), Optional.empty())
                            : 0;
                });
    }

    /** Why the report cannot leave now, and what to do instead; empty when it can. */
    public Optional<Refusal> hindrance(Scope scope, Subject subject) {
        return transactions.read(
                reach(scope, subject),
                () -> {
                    try {
                        departure.refuseUnready(scope, subject);
                        return Optional.empty();
                    } catch (Refusal refusal) {
                        return Optional.of(refusal);
                    }
                });
    }

    /** What came of an amendment. */
    public sealed interface Amended {
        /** It was sent, as the how manieth. */
        record Sent(int number) implements Amended {}

        /** Another amendment was sent since the page was shown; nothing was sent. */
        record Overtaken(Submission latest) implements Amended {}

        /** Figures and words are those that were sent; nothing was sent. */
        record NothingChanged() implements Amended {}
    }

    /**
     * Sends it again with the reason.
     *
     * @param seen the number of the submission that the writer had before him
     */
    public Amended amend(Scope scope, Subject subject, int seen, String reason) {
        return transactions.write(
                reach(scope, subject),
                () -> {
                    lock.take(subject);
                    List<Submission.Mark> marks = submissions.marks(subject);
                    Submission latest =
                            marks.isEmpty()
                                    ? notSent()
                                    : submissions
                                            .find(subject, marks.getLast().number())
                                            .orElseGet(SubmissionDesk::notSent);
                    if (latest.number() != seen) {
                        return new Amended.Overtaken(latest);
                    }
                    Ready ready = ready(scope, subject);
                    return ready.differsFrom(latest, drafts)
                            ? new Amended.Sent(
                                    sent(
                                            scope,
                                            subject,
                                            ready,
                                            Optional.of(new Amendment(composed(reason), latest))))
                            : new Amended.NothingChanged();
                });
    }

    /** Who keeps the records sends, and who signs. */
    private Reach reach(Scope scope, Subject subject) {
        if (!departure.maySend(scope, subject)) {
            throw new NotFound();
        }
        return scope.writable().and(scope.approvable());
    }

    private static Submission notSent() {
        throw new NotFound();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** What an amendment is of, and why. */
    private record Amendment(String reason, Submission before) {}

    /** A report that may leave. */
    private record Ready(Departure.Load load, Script script) {
        boolean differsFrom(Submission latest, DraftReports drafts) {
            return Difference.between(
                            latest.figures(),
                            latest.texts(),
                            FrozenFigure.of(script.report()),
                            drafts.finished(script))
                    .any();
        }
    }

    private int sent(Scope scope, Subject subject, Ready ready, Optional<Amendment> amendment) {
        Script script = ready.script();
        LocalDate today = LocalDate.now(clock);
        int number = amendment.map(of -> of.before().number()).orElse(0) + 1;
        List<Passage> texts = new ArrayList<>();
        amendment.map(of -> papers.amends(of.before(), of.reason())).ifPresent(texts::add);
        texts.addAll(drafts.finished(script));
        AdministrativePaper unnumbered =
                papers.of(
                        scope,
                        subject.unit(),
                        subject.period(),
                        texts,
                        new ReportPaper.Issue(today, number - 1));
        int paperNumber =
                register.issue(
                        new NewPaper(
                                subject.commune(),
                                subject.unitId(),
                                TYPE,
                                unnumbered.symbol(),
                                unnumbered.subject(),
                                today,
                                Optional.empty()));
        Submission submission =
                new Submission(
                        number,
                        amendment.map(Amendment::reason),
                        scope.account().value(),
                        OffsetDateTime.now(clock),
                        today,
                        paperNumber,
                        unnumbered.symbol(),
                        FrozenFigure.of(script.report()),
                        texts,
                        kept(subject, ReportPaper.numbered(unnumbered, paperNumber)));
        submissions.add(subject, submission);
        departure.left(scope, subject, submission, ready.load());
        return number;
    }

    private Ready ready(Scope scope, Subject subject) {
        departure.refuseUnready(scope, subject);
        Departure.Load load = drafts.load(scope, subject);
        Script script = drafts.toSend(scope, subject, load);
        if (!script.toRevise().isEmpty()) {
            throw new Refusal("reports.send.to-revise");
        }
        return new Ready(load, script);
    }

    private UUID kept(Subject subject, AdministrativePaper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            words.write(paper, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.keep(
                subject.commune().value(),
                subject.unitId().value(),
                ReportFiles.Format.DOCX.mediaType(),
                bytes.toByteArray());
    }
}
