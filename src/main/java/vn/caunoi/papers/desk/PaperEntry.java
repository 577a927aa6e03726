package vn.caunoi.papers.desk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.NewPaper;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.papers.desk.NewPaperCheck.Sound;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;

/** Takes a paper that was looked through into the register, all or nothing. */
@Component
class PaperEntry {
    private final PaperRegister register;
    private final StoredFiles files;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final Issuers issuers;

    PaperEntry(
            PaperRegister register,
            StoredFiles files,
            ScopedTransactions transactions,
            Acts acts,
            Issuers issuers) {
        this.register = register;
        this.files = files;
        this.transactions = transactions;
        this.acts = acts;
        this.issuers = issuers;
    }

    /** What came of it. */
    sealed interface Entered {
        /** It has its number. */
        record Done(UUID act, UUID paper) implements Entered {}

        /** A paper of a later day has the number before; nothing was entered. */
        record DayRunsBack(LocalDate latest) implements Entered {}

        /** The book of this year has numbers already; nothing was entered. */
        record BookBegun() implements Entered {}
    }

    Entered enter(
            Scope scope, Sound paper, NewPaperForm form, Optional<CheckedFile.Sound> content) {
        UnitId commune = issuers.commune(paper.issuer());
        UnitId issuer = paper.issuer().id();
        int year = paper.day().getYear();
        return transactions.write(
                scope.writable(),
                () -> {
                    Optional<LocalDate> later =
                            register.latestDay(issuer, paper.type(), year)
                                    .filter(latest -> latest.isAfter(paper.day()));
                    if (later.isPresent() && !form.sure()) {
                        return new Entered.DayRunsBack(later.get());
                    }
                    boolean begun =
                            paper.before()
                                    .filter(last ->
                                            !register.beginAfter(
                                                    commune, issuer, paper.type(), year, last))
                                    .isPresent();
                    return begun
                            ? new Entered.BookBegun()
                            : issue(scope, paper, form, content, commune);
                });
    }

    private Entered issue(
            Scope scope,
            Sound paper,
            NewPaperForm form,
            Optional<CheckedFile.Sound> content,
            UnitId commune) {
        UUID act = acts.begin(scope, "paper.entered");
        Optional<UUID> file =
                content.map(sound ->
                        files.keep(
                                commune.value(),
                                paper.issuer().id().value(),
                                sound.kind().mediaType(),
                                sound.content()));
        NewPaper entered =
                new NewPaper(
                        commune,
                        paper.issuer().id(),
                        paper.type().word(),
                        paper.symbol(),
                        paper.subject(),
                        paper.day(),
                        file);
        var dispatch =
                new PaperRegister.Dispatch(Optional.of(paper.signatory()), form.recipientLines());
        return new Entered.Done(act, register.issue(act, entered, dispatch).id());
    }
}
