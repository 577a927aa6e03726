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
            StoredFiles files,
            ScopedTransactions transactions,
            Clock clock) {
        this.drafts = drafts;
        this.papers = papers;
        this.words = words;
        this.register = register;
        this.submissions = submissions;
        this.lock = lock;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends the report for the first time; pressed twice, it is sent once. */
    public void send(Scope scope, Subject subject) {
        transactions.write(
                scope.writable(),
                () -> {
                    lock.take(subject);
                    return submissions.marks(subject).isEmpty()
                            ? sent(scope, subject, Optional.empty())
                            : 0;
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
                scope.writable(),
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
                    return differs(scope, subject, latest)
                            ? new Amended.Sent(
                                    sent(
                                            scope,
                                            subject,
                                            Optional.of(new Amendment(composed(reason), latest))))
                            : new Amended.NothingChanged();
                });
    }

    private static Submission notSent() {
        throw new NotFound();
    }

    private boolean differs(Scope scope, Subject subject, Submission latest) {
        Script script = drafts.script(scope, subject);
        return Difference.between(
                        latest.figures(),
                        latest.texts(),
                        FrozenFigure.of(script.report()),
                        drafts.finished(script))
                .any();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** What an amendment is of, and why. */
    private record Amendment(String reason, Submission before) {}

    private int sent(Scope scope, Subject subject, Optional<Amendment> amendment) {
        Script script = ready(scope, subject);
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
        submissions.add(
                subject,
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
                        kept(subject, ReportPaper.numbered(unnumbered, paperNumber))));
        return number;
    }

    private Script ready(Scope scope, Subject subject) {
        if (subject.period().from().isAfter(LocalDate.now(clock))) {
            throw new Refusal("reports.send.too-early");
        }
        Script script = drafts.script(scope, subject);
        if (!script.toRevise().isEmpty()) {
            throw new Refusal("reports.send.to-revise");
        }
        return script;
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
