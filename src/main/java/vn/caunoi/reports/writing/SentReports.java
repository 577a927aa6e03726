package vn.caunoi.reports.writing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.writing.store.Submissions;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.web.NotFound;

/** Reports that were sent, for all who may see the unit's figures: they are its readers. */
@Component
public class SentReports {
    private final Submissions submissions;
    private final StoredFiles files;
    private final ScopedTransactions transactions;

    SentReports(Submissions submissions, StoredFiles files, ScopedTransactions transactions) {
        this.submissions = submissions;
        this.files = files;
        this.transactions = transactions;
    }

    /** Every time the report was sent, the first one first. */
    public List<Submission.Mark> marks(Scope scope, Subject subject) {
        return transactions.read(scope.totals(), () -> submissions.marks(subject));
    }

    /** The report as it was sent that time. */
    public Submission sent(Scope scope, Subject subject, int number) {
        return transactions
                .read(scope.totals(), () -> submissions.find(subject, number))
                .orElseThrow(NotFound::new);
    }

    /** The report as it was sent last; empty while it never was. */
    public Optional<Submission> latest(Scope scope, Subject subject) {
        return transactions.read(
                scope.totals(),
                () -> {
                    List<Submission.Mark> marks = submissions.marks(subject);
                    return marks.isEmpty()
                            ? Optional.empty()
                            : submissions.find(subject, marks.getLast().number());
                });
    }

    /** The Word file that was made when it was sent, for those who may take files out. */
    public byte[] word(Scope scope, Subject subject, int number) {
        if (!scope.mayExport(subject.commune(), subject.unitId())) {
            throw new NotFound();
        }
        Submission sent = sent(scope, subject, number);
        return transactions
                .read(scope.exportable(), () -> files.find(sent.file()))
                .orElseThrow(NotFound::new)
                .content();
    }
}
