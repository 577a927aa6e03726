package vn.caunoi.reports.writing;

import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.writing.store.Manuscripts;
import vn.caunoi.reports.writing.store.ReportLock;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** Takes what is typed into a section or a sentence, unless somebody else was faster. */
@Component
public class SectionDesk {
    private static final int LONGEST = 20_000;

    private final DraftReports drafts;
    private final Manuscripts manuscripts;
    private final ReportLock lock;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final Batches batches;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Clock clock;

    SectionDesk(
            DraftReports drafts,
            Manuscripts manuscripts,
            ReportLock lock,
            ScopedTransactions transactions,
            Acts acts,
            Batches batches,
            Accounts accounts,
            Catalogue catalogue,
            Clock clock) {
        this.drafts = drafts;
        this.manuscripts = manuscripts;
        this.lock = lock;
        this.transactions = transactions;
        this.acts = acts;
        this.batches = batches;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What was typed at one place.
     *
     * @param key word of the section or key of the sentence
     * @param seen the version the person had before her; 0 where nothing stood
     */
    public record Typed(String key, String text, boolean leftOut, int seen) {
        public Typed {
            text =
                    Normalizer.normalize(text, Normalizer.Form.NFC)
                            .replace("\r\n", "\n")
                            .replace("\0", "")
                            .strip();
        }

        private boolean isAlready(Optional<Manuscript.Entry> standing) {
            return standing.map(entry ->
                            entry.text().equals(text)
                                    && entry.leftOut() == leftOut
                                    && !entry.toRevise())
                    .orElse(text.isEmpty() && !leftOut);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It stands.
         *
         * @param act empty when it stood there already
         */
        record Saved(int version, OffsetDateTime at, Optional<UUID> act) implements Outcome {}

        /** Nobody reads that much; nothing was kept. */
        record TooLong(int most) implements Outcome {}

        /** A mark names no indicator; nothing was kept. */
        record UnknownMark(String code) implements Outcome {}

        /**
         * Somebody else wrote there first; nothing was kept.
         *
         * @param theirs what stands there now; empty when it was taken away
         */
        record Overtaken(String who, Optional<Manuscript.Entry> theirs) implements Outcome {
            public int version() {
                return theirs.map(Manuscript.Entry::version).orElse(0);
            }
        }
    }

    /** Saves it; a place that the report does not have is not found. */
    public Outcome save(Scope scope, Subject subject, Typed asTyped) {
        if (asTyped.text().length() > LONGEST) {
            return new Outcome.TooLong(LONGEST);
        }
        Typed typed = atItsPlace(scope, subject, asTyped);
        Optional<String> unknown = unknownMark(typed.text());
        return unknown.isPresent()
                ? new Outcome.UnknownMark(unknown.get())
                : transactions.write(scope.writable(), () -> saved(scope, subject, typed));
    }

    /**
     * A sentence typed as it stands anyway is not worded anew: it goes on to follow its figures.
     */
    private Typed atItsPlace(Scope scope, Subject subject, Typed typed) {
        if (Section.of(typed.key()).isPresent()
                || drafts.manuscript(scope, subject).excerpt(typed.key()).isPresent()) {
            return typed;
        }
        Statement statement =
                drafts.script(scope, subject).statement(typed.key()).orElseThrow(NotFound::new);
        return statement.template().source().strip().equals(typed.text())
                ? new Typed(typed.key(), "", typed.leftOut(), typed.seen())
                : typed;
    }

    private Outcome saved(Scope scope, Subject subject, Typed typed) {
        lock.take(subject);
        Optional<Manuscript.Entry> standing = manuscripts.entry(subject, typed.key());
        if (typed.isAlready(standing)) {
            return new Outcome.Saved(
                    standing.map(Manuscript.Entry::version).orElse(0),
                    standing.map(Manuscript.Entry::savedAt).orElse(OffsetDateTime.now(clock)),
                    Optional.empty());
        }
        if (typed.seen() != standing.map(Manuscript.Entry::version).orElse(0)) {
            return new Outcome.Overtaken(writer(standing), standing);
        }
        UUID act = acts.begin(scope, "report.section");
        manuscripts.write(
                act,
                subject,
                List.of(
                        new Manuscripts.NewEntry(
                                typed.key(), typed.text(), typed.leftOut(), false)));
        int version =
                manuscripts
                        .entry(subject, typed.key())
                        .map(Manuscript.Entry::version)
                        .orElseThrow();
        return new Outcome.Saved(version, OffsetDateTime.now(clock), Optional.of(act));
    }

    private Optional<String> unknownMark(String text) {
        return MarkedText.read(text).figures().stream()
                .filter(code -> catalogue.find(code).isEmpty())
                .findFirst();
    }

    private String writer(Optional<Manuscript.Entry> entry) {
        return entry.flatMap(Manuscript.Entry::batch)
                .flatMap(batch -> Optional.ofNullable(batches.find(Set.of(batch)).get(batch)))
                .flatMap(Batches.Batch::account)
                .map(AccountId::new)
                .flatMap(account ->
                        Optional.ofNullable(accounts.names(Set.of(account)).get(account)))
                .orElse("");
    }
}
