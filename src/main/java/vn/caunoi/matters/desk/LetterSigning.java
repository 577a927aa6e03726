package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.organization.UnitId;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.NewPaper;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Signatory;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * Signs letters: number, step and file in one transaction. Who signed cannot take it back; the file
 * lies with the matter, so that erasing the matter erases it.
 */
@Component
public class LetterSigning {
    private final ScopedTransactions transactions;
    private final Letters drafts;
    private final LetterStore letters;
    private final LetterPapers papers;
    private final PaperRegister register;
    private final AttachmentStore attachments;
    private final MatterWords words;
    private final MatterDesk desk;
    private final RuleDeadlines deadlines;
    private final Looks looks;
    private final KindBook kinds = KindBook.shipped();
    private final Clock clock;

    LetterSigning(
            ScopedTransactions transactions,
            Letters drafts,
            LetterStore letters,
            LetterPapers papers,
            PaperRegister register,
            AttachmentStore attachments,
            MatterWords words,
            MatterDesk desk,
            RuleDeadlines deadlines,
            Looks looks,
            Clock clock) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.letters = letters;
        this.papers = papers;
        this.register = register;
        this.attachments = attachments;
        this.words = words;
        this.desk = desk;
        this.deadlines = deadlines;
        this.looks = looks;
        this.clock = clock;
    }

    /** What became of the wish to sign. */
    public sealed interface Signed {
        /**
         * @param number as it stands on the letter
         */
        record Done(String number) implements Signed {}

        /** Reworded, signed or dropped by somebody else in the meantime. */
        record Stale(Letters.Seen present) implements Signed {}
    }

    /**
     * Signs a letter.
     *
     * @param seen the version of the letter that the signer read
     */
    public Signed sign(Caller caller, UUID id, int seen) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter = desk.locked(caller, drafts.seen(caller, id).letter().matter());
                    if (!Letters.maySign(caller, matter)) {
                        throw new NotFound();
                    }
                    Letters.Seen present = drafts.seen(caller, id);
                    boolean isSame =
                            present.letter().isDraft() && present.letter().version() == seen;
                    return isSame ? sign(caller, present) : new Signed.Stale(present);
                });
    }

    private Signed sign(Caller caller, Letters.Seen present) {
        LocalDate today = LocalDate.now(clock);
        Letter letter = present.letter();
        Matter matter = present.matter();
        Scope scope = caller.scope().orElseThrow(NotFound::new);
        Signatory signatory = papers.signatory(scope, today);
        LocalDate due = due(letter, matter, today);
        NewPaper entry = entry(letter, matter, today);
        PaperRegister.Issued issued =
                register.issue(
                        entry,
                        new PaperRegister.Dispatch(
                                Optional.of(signatory),
                                List.of(papers.recipient(letter, matter, present.body(), today))));
        String number = entry.numbered(issued.number());
        var signing = new Letter.Signing(today, scope.account().value(), issued.id(), number);
        if (!letters.sign(letter, signing, Optional.of(due))) {
            throw new Refusal("matters.refused.moved-on");
        }
        take(caller, matter, step(letter, number, today, due));
        var sheet =
                new LetterPapers.Sheet(
                        letter, matter, present.body(), today, due, Optional.of(issued.number()));
        attachments.add(
                letter.id(),
                matter,
                words.of(matter.id()).orElseThrow(NotFound::new),
                "letter",
                CheckedFile.Kind.DOCX.mediaType(),
                papers.word(sheet, scope, Optional.of(signatory)));
        return new Signed.Done(number);
    }

    /** Refusing gives the number back with everything else of the transaction. */
    private void take(Caller caller, Matter matter, MatterStep step) {
        switch (desk.take(caller, matter, step, Optional.empty())) {
            case StepOutcome.Taken _ -> {}
            case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                    throw new Refusal("matters.refused.moved-on");
        }
    }

    private static MatterStep step(Letter letter, String number, LocalDate today, LocalDate due) {
        return letter.purpose()
                .level()
                .<MatterStep>map(level -> new MatterStep.Urged(level, number, today))
                .orElseGet(() ->
                        new MatterStep.Forwarded(
                                letter.body().orElseThrow(NotFound::new),
                                number,
                                today,
                                due,
                                letter.text()));
    }

    private NewPaper entry(Letter letter, Matter matter, LocalDate today) {
        UnitId commune = matter.place().commune();
        return new NewPaper(
                commune,
                commune,
                PaperType.LETTER.word(),
                papers.symbol(today),
                papers.subject(letter, matter),
                today,
                Optional.empty());
    }

    /** By rule from the day of signing, unless the letter says a day of its own. */
    private LocalDate due(Letter letter, Matter matter, LocalDate today) {
        return letter.purpose() == LetterPurpose.FORWARD
                ? letter.dueOn()
                        .orElseGet(() ->
                                deadlines.answer(kinds.of(matter), matter.course(), today).due())
                : letter.dueOn().orElse(today);
    }

    /** The Word file of a letter: as it was signed, or as it would be signed today. */
    public byte[] file(Caller caller, UUID id) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Letters.Seen present = drafts.seen(caller, id);
                    Scope scope =
                            caller.scope()
                                    .filter(reader -> mayTake(reader, present.matter()))
                                    .orElseThrow(NotFound::new);
                    looks.atWords(caller, present.matter());
                    return present.letter().isDraft()
                            ? draft(present, scope)
                            : attachments
                                    .open(present.matter().id(), id)
                                    .map(AttachmentStore.Content::bytes)
                                    .orElseThrow(NotFound::new);
                });
    }

    private static boolean mayTake(Scope reader, Matter matter) {
        return reader.mayExport(matter.place().commune(), matter.place().commune());
    }

    private byte[] draft(Letters.Seen present, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return papers.word(
                new LetterPapers.Sheet(
                        present.letter(),
                        present.matter(),
                        present.body(),
                        today,
                        due(present.letter(), present.matter(), today),
                        Optional.empty()),
                scope,
                Optional.empty());
    }
}
