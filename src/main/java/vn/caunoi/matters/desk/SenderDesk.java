package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/** What whoever holds a receipt code sees and does; the code is all that he shows. */
@Component
public class SenderDesk {
    private final ScopedTransactions transactions;
    private final MatterIntake intake;
    private final MatterDesk desk;
    private final Callers callers;
    private final VoiceStore voices;
    private final SenderCases cases;
    private final SheetCodes codes;
    private final Clock clock;

    SenderDesk(
            ScopedTransactions transactions,
            MatterIntake intake,
            MatterDesk desk,
            Callers callers,
            VoiceStore voices,
            SenderCases cases,
            SheetCodes codes,
            Clock clock) {
        this.transactions = transactions;
        this.intake = intake;
        this.desk = desk;
        this.callers = callers;
        this.voices = voices;
        this.cases = cases;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Writes down what a resident says, and gives him the code for it.
     *
     * @param sheet the number of the form he filled in: sent twice, it is written down once
     * @param pictures JPEG files without metadata
     */
    public ReceiptCode raise(NewMatter said, Optional<String> sheet, List<byte[]> pictures) {
        ReceiptCode code =
                sheet.map(number -> codes.of(number, said, pictures)).orElseGet(ReceiptCode::fresh);
        if (voices.byCode(code.digest()).isEmpty()) {
            try {
                intake.fromResident(said, code, pictures);
            } catch (DuplicateKeyException atTheSameMoment) {
                if (voices.byCode(code.digest()).isEmpty()) {
                    throw atTheSameMoment;
                }
            }
        }
        return code;
    }

    /** Empty when no voice has this code. */
    public Optional<SenderCase> open(ReceiptCode code) {
        return voices.byCode(code.digest())
                .flatMap(coded ->
                        transactions.read(
                                callers.sender(coded.commune()).reach(), () -> cases.of(coded)));
    }

    /**
     * Judges the answer that he read; who has not been told by anybody is told by that.
     *
     * @param answer which of the answers he read
     */
    public SenderOutcome judge(ReceiptCode code, int answer, Verdict verdict, String words) {
        return act(
                code,
                sender -> {
                    boolean judged = sender.voice().verdict().filter(verdict::equals).isPresent();
                    if (judged
                            && sender.knowsTheAnswer()
                            && sender.lead().course().answers() == answer) {
                        return SenderOutcome.DONE;
                    }
                    return afterTelling(
                            sender,
                            answer,
                            new MatterStep.Judged(sender.voice().id(), verdict, words));
                });
    }

    /** Asks to look again at the answer that he read. */
    public SenderOutcome object(ReceiptCode code, int answer, String reason) {
        return act(
                code,
                sender -> {
                    if (isLast(sender, StepKind.OBJECT, "reason", reason)) {
                        return SenderOutcome.DONE;
                    }
                    return afterTelling(
                            sender, answer, new MatterStep.Objected(sender.voice().id(), reason));
                });
    }

    /** Says what the body asked of him; about his own matter alone. */
    public SenderOutcome reply(ReceiptCode code, String words) {
        return act(
                code,
                sender -> {
                    if (isLast(sender, StepKind.SENDER_REPLY, "reply", words)) {
                        return SenderOutcome.DONE;
                    }
                    boolean asked =
                            !sender.isJoined()
                                    && sender.lead().state().isWithBody()
                                    && sender.lead()
                                            .progress()
                                            .body()
                                            .flatMap(limit -> limit.pausedOn())
                                            .isPresent();
                    return asked
                            ? take(sender.lead(), sender, new MatterStep.SenderReplied(words))
                                            .isPresent()
                                    ? SenderOutcome.DONE
                                    : SenderOutcome.MOVED_ON
                            : SenderOutcome.MOVED_ON;
                });
    }

    /** Takes his own voice back. */
    public SenderOutcome withdraw(ReceiptCode code, String reason) {
        return act(
                code,
                sender ->
                        sender.voice().isWithdrawn()
                                        || take(
                                                        sender.lead(),
                                                        sender,
                                                        new MatterStep.VoiceWithdrawn(
                                                                sender.voice().id(), reason))
                                                .isPresent()
                                ? SenderOutcome.DONE
                                : SenderOutcome.MOVED_ON);
    }

    private SenderOutcome act(ReceiptCode code, Function<SenderCase, SenderOutcome> work) {
        VoiceStore.Coded coded = voices.byCode(code.digest()).orElseThrow(NotFound::new);
        return transactions.write(
                callers.sender(coded.commune()).reach(),
                () -> {
                    Matter raised = desk.locked(callers.sender(coded.commune()), coded.matter());
                    raised.joinedTo()
                            .ifPresent(lead -> desk.locked(callers.sender(coded.commune()), lead));
                    return work.apply(cases.of(coded).orElseThrow(NotFound::new));
                });
    }

    /** Both or none: a verdict that is not taken leaves nobody told. */
    private SenderOutcome afterTelling(SenderCase sender, int answer, MatterStep step) {
        Matter lead = sender.lead();
        if (lead.course().answers() != answer
                || sender.voice().isWithdrawn()
                || sender.checkedAnswer().isEmpty()
                || !lead.state().isOpen()) {
            return SenderOutcome.MOVED_ON;
        }
        Matter told =
                sender.knowsTheAnswer()
                        ? lead
                        : take(
                                        lead,
                                        sender,
                                        new MatterStep.Told(
                                                sender.voice().id(),
                                                ToldHow.PAGE,
                                                LocalDate.now(clock),
                                                ""))
                                .orElseThrow(NotFound::new);
        var unused = take(told, sender, step).orElseThrow(NotFound::new);
        return SenderOutcome.DONE;
    }

    private Optional<Matter> take(Matter matter, SenderCase sender, MatterStep step) {
        return switch (desk.take(
                callers.sender(sender.voice().commune()), matter, step, Optional.empty())) {
            case StepOutcome.Taken(Matter after, var _) -> Optional.of(after);
            case StepOutcome.Stale _, StepOutcome.NotOpen _ -> Optional.empty();
        };
    }

    /** Whether the newest thing that was done is exactly this. */
    private static boolean isLast(SenderCase sender, StepKind step, String word, String said) {
        return !sender.steps().isEmpty()
                && sender.steps().getLast().step() == step
                && sender.isMine(sender.steps().getLast())
                && sender.steps().getLast().word(word).equals(said);
    }
}
