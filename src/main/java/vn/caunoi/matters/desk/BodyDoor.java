package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Answerers.Answerer;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.MatterWorkflow;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.Timeliness;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.ReplyStore;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.rules.RuleName;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * What a body sees and does, by its link or an account: what was forwarded to it, in the words in
 * which it was forwarded. Never who raised it, who else did, or what the Front noted for itself.
 */
@Component
public class BodyDoor {
    /** What of the way concerns the body. */
    private static final Set<StepKind> ITS_OWN =
            EnumSet.of(
                    StepKind.FORWARD,
                    StepKind.ACKNOWLEDGE,
                    StepKind.EXTEND,
                    StepKind.ASK_SENDER,
                    StepKind.SENDER_REPLY,
                    StepKind.ROADMAP,
                    StepKind.URGE,
                    StepKind.ANSWER,
                    StepKind.SEND_BACK);

    private final ScopedTransactions transactions;
    private final MatterStore matters;
    private final StepStore steps;
    private final LetterStore letters;
    private final LetterTexts texts;
    private final ReplyStore replies;
    private final AttachmentStore attachments;
    private final MatterWords words;
    private final MatterDesk desk;
    private final Callers callers;
    private final RuleDeadlines deadlines;
    private final Clock clock;

    BodyDoor(
            ScopedTransactions transactions,
            MatterStore matters,
            StepStore steps,
            LetterStore letters,
            LetterTexts texts,
            ReplyStore replies,
            AttachmentStore attachments,
            MatterWords words,
            MatterDesk desk,
            Callers callers,
            RuleDeadlines deadlines,
            Clock clock) {
        this.transactions = transactions;
        this.matters = matters;
        this.steps = steps;
        this.letters = letters;
        this.texts = texts;
        this.replies = replies;
        this.attachments = attachments;
        this.words = words;
        this.desk = desk;
        this.callers = callers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A matter that a body owes an answer for. */
    public record Owed(Matter matter, LocalDate due, Timeliness timeliness) {}

    /**
     * One matter as its body sees it.
     *
     * @param text as it was forwarded
     * @param open what the body can do now
     * @param replies whether it may say its view of an objection
     */
    public record Sheet(
            Matter matter,
            String text,
            Optional<Owed> owed,
            List<StepRow> history,
            Set<StepKind> open,
            boolean replies,
            List<ReplyStore.Reply> said) {
        public Sheet {
            history = List.copyOf(history);
            open = Set.copyOf(open);
            said = List.copyOf(said);
        }
    }

    /** A picture or paper that belongs to an answer, checked by content already. */
    public record Proof(String kind, String mediaType, byte[] content) {}

    /** What it owes, the longest due first. */
    public List<Owed> owed(Answerer who) {
        return transactions.read(
                caller(who).reach(),
                () ->
                        matters.owedBy(who.body().id()).stream()
                                .flatMap(matter -> owed(matter).stream())
                                .toList());
    }

    /** Matters in which somebody objected to its answer. */
    public List<Matter> objected(Answerer who) {
        return transactions.read(caller(who).reach(), () -> matters.objectedTo(who.body().id()));
    }

    /** What it may see of a matter now. */
    public Sheet sheet(Answerer who, UUID id) {
        return transactions.read(
                caller(who).reach(),
                () -> {
                    Matter matter = matters.find(id, caller(who).bars()).orElseThrow(NotFound::new);
                    boolean isHis = isWith(who, matter);
                    boolean mayReply = mayReply(who, id);
                    if (!isHis && !mayReply) {
                        throw new NotFound();
                    }
                    return sheet(who, matter, isHis, mayReply);
                });
    }

    /** The same after somebody else was quicker, whatever that one did; not found when not his. */
    public Sheet overtaken(Answerer who, UUID id) {
        return transactions.read(
                caller(who).reach(),
                () -> {
                    Matter matter =
                            matters.find(id, caller(who).bars())
                                    .filter(found -> isAnswering(who, found))
                                    .orElseThrow(NotFound::new);
                    return sheet(who, matter, isWith(who, matter), mayReply(who, id));
                });
    }

    private Sheet sheet(Answerer who, Matter matter, boolean isHis, boolean mayReply) {
        List<StepRow> history = isAnswering(who, matter) ? history(matter) : List.of();
        String text =
                isAnswering(who, matter) && !history.isEmpty()
                        ? history.getFirst().word("text")
                        : letters.forwardedTo(who.body().id(), matter.id())
                                .map(letter -> letter.text())
                                .orElse("");
        return new Sheet(
                matter,
                text,
                isHis ? owed(matter) : Optional.empty(),
                history,
                isHis
                        ? Set.copyOf(MatterWorkflow.openFrom(matter.state(), EnumSet.of(Hand.BODY)))
                        : Set.of(),
                mayReply,
                replies.of(matter.id()).stream()
                        .filter(reply -> reply.body().equals(who.body().id()))
                        .toList());
    }

    /** Since it was last forwarded. */
    private List<StepRow> history(Matter matter) {
        List<StepRow> all = steps.of(matter.id());
        int forwarded = 0;
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).step() == StepKind.FORWARD) {
                forwarded = at;
            }
        }
        return all.subList(forwarded, all.size()).stream()
                .filter(step -> ITS_OWN.contains(step.step()))
                .toList();
    }

    /** What a sender said to a question, without the numbers that lead to him. */
    public String struck(String said) {
        return texts.struck(said);
    }

    /**
     * Takes a step of the body.
     *
     * @param seen the version of the matter that the body looked at
     */
    public StepOutcome take(
            Answerer who, UUID id, int seen, MatterStep step, Optional<Proof> proof) {
        return transactions.write(
                caller(who).reach(),
                () -> {
                    StepOutcome outcome = desk.take(caller(who), id, seen, step);
                    if (outcome instanceof StepOutcome.Taken(Matter after, var _)) {
                        proof.ifPresent(file -> keep(after, file));
                    }
                    return outcome;
                });
    }

    private void keep(Matter matter, Proof file) {
        words.of(matter.id())
                .ifPresent(pen -> {
                    var unused =
                            attachments.add(
                                    matter, pen, file.kind(), file.mediaType(), file.content());
                });
    }

    /** Says its own view after an objection. */
    public void reply(Answerer who, UUID id, String text) {
        var unused =
                transactions.write(
                        caller(who).reach(),
                        () -> {
                            Matter matter =
                                    matters.find(id, caller(who).bars())
                                            .filter(found -> mayReply(who, id))
                                            .orElseThrow(NotFound::new);
                            replies.add(
                                    matter,
                                    who.body().id(),
                                    who.account(),
                                    LocalDate.now(clock),
                                    text,
                                    words.of(id).orElseThrow(NotFound::new));
                            return matter.id();
                        });
    }

    private boolean mayReply(Answerer who, UUID id) {
        return matters.objectedTo(who.body().id()).stream()
                .anyMatch(matter -> matter.id().equals(id));
    }

    private static boolean isAnswering(Answerer who, Matter matter) {
        return matter.progress().answering().equals(Optional.of(who.body().id()));
    }

    private static boolean isWith(Answerer who, Matter matter) {
        return matter.state().isWithBody() && isAnswering(who, matter);
    }

    private Optional<Owed> owed(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        return matter.progress()
                .body()
                .map(due ->
                        new Owed(
                                matter,
                                due.due(),
                                Timeliness.of(
                                        due,
                                        today,
                                        deadlines.number(
                                                RuleName.MATTER_REMINDER_PERCENT, due.began()),
                                        deadlines.working())));
    }

    private Caller caller(Answerer who) {
        return callers.body(who.body().commune(), who.body().id());
    }
}
