package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.ReplyStore;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * Drafts of letters about matters: written and reworded by officers, read by who signs. Nobody else
 * knows of them; signing stands in {@link LetterSigning}.
 */
@Component
public class Letters {
    private static final int MOST_WAITING = 500;

    private final ScopedTransactions transactions;
    private final Acts acts;
    private final MatterStore matters;
    private final LetterStore letters;
    private final BodyStore bodies;
    private final MatterWords words;
    private final StepStore steps;
    private final ReplyStore replies;
    private final RuleDeadlines deadlines;
    private final LetterTexts texts;
    private final Looks looks;
    private final KindBook kinds = KindBook.shipped();
    private final Clock clock;

    Letters(
            ScopedTransactions transactions,
            Acts acts,
            MatterStore matters,
            LetterStore letters,
            BodyStore bodies,
            MatterWords words,
            StepStore steps,
            ReplyStore replies,
            RuleDeadlines deadlines,
            LetterTexts texts,
            Looks looks,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.matters = matters;
        this.letters = letters;
        this.bodies = bodies;
        this.words = words;
        this.steps = steps;
        this.replies = replies;
        this.deadlines = deadlines;
        this.texts = texts;
        this.looks = looks;
        this.clock = clock;
    }

    /** A letter with what it is about. */
    public record Seen(Letter letter, Matter matter, Optional<Body> body) {}

    /**
     * What an officer may draft now.
     *
     * @param purposes none when the matter is not in a state for letters
     * @param bodies to which it can go today; never one it is about
     * @param due by rule, were it signed today
     * @param dueIsFree whether the letter itself says until when
     * @param text what was said, with numbers of persons struck
     */
    public record Offer(
            Matter matter,
            List<LetterPurpose> purposes,
            List<Body> bodies,
            LocalDate due,
            boolean dueIsFree,
            String text) {
        public Offer {
            purposes = List.copyOf(purposes);
            bodies = List.copyOf(bodies);
        }
    }

    /**
     * A letter as somebody wrote it.
     *
     * @param body to whom it forwards; empty for letters that urge, which follow the matter
     * @param due a day of its own, for the kind that allows one
     */
    public record Wording(
            LetterPurpose purpose, Optional<UUID> body, Optional<LocalDate> due, String text) {
        public Wording {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A letter without a word");
            }
        }
    }

    /** A draft that was written, and the act by which it can be taken back. */
    public record Drafted(UUID letter, UUID act) {}

    /** All letters of a matter, the oldest first. */
    public List<Seen> of(Caller caller, UUID matter) {
        return transactions.read(
                caller.reach(),
                () -> {
                    Matter found = found(caller, matter);
                    return letters.of(matter).stream()
                            .map(letter -> new Seen(letter, found, body(letter)))
                            .toList();
                });
    }

    /** One with its text; of a sealed matter it is remembered who read it. */
    public Seen find(Caller caller, UUID letter) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Seen seen = seen(caller, letter);
                    looks.atWords(caller, seen.matter());
                    return seen;
                });
    }

    /** What waits for a signature, the oldest first. */
    public List<Seen> waiting(Caller caller) {
        return transactions.read(
                caller.reach(),
                () ->
                        letters.waiting(caller.bars(), MOST_WAITING).stream()
                                .flatMap(letter ->
                                        matters
                                                .find(letter.matter(), caller.bars())
                                                .filter(matter -> mayKnow(caller, matter))
                                                .map(matter ->
                                                        new Seen(letter, matter, body(letter)))
                                                .stream())
                                .toList());
    }

    /** Whether who asks may draft one now. */
    public boolean drafts(Caller caller, UUID matter) {
        return transactions.read(
                caller.reach(),
                () -> {
                    Matter found = found(caller, matter);
                    return mayWrite(caller, found) && !purposes(found).isEmpty();
                });
    }

    /** What bodies say to the objections against their answers. */
    public List<ReplyStore.Reply> replies(Caller caller, UUID matter) {
        return transactions.read(caller.reach(), () -> replies.of(found(caller, matter).id()));
    }

    public Offer offer(Caller caller, UUID matter) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter found = writable(caller, matter);
                    looks.atWords(caller, found);
                    return offer(caller, found);
                });
    }

    public Drafted draft(Caller caller, UUID id, Wording wording) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter =
                            matters.lock(id, caller.bars())
                                    .filter(found -> mayWrite(caller, found))
                                    .orElseThrow(NotFound::new);
                    Offer offer = offer(caller, matter);
                    if (!offer.purposes().contains(wording.purpose())) {
                        throw new Refusal("matters.refused.moved-on");
                    }
                    UUID act = acts.begin(caller.scope().orElseThrow(), "matters.letter");
                    Letter letter =
                            new Letter(
                                    Uuid7.next(),
                                    1,
                                    id,
                                    wording.purpose(),
                                    addressee(wording, offer),
                                    matter.course().forwards(),
                                    due(wording, offer),
                                    wording.text().strip(),
                                    LocalDate.now(clock),
                                    caller.account(),
                                    Optional.empty(),
                                    Optional.empty());
                    var unused = letters.draft(letter, matter, pen(matter), Optional.of(act));
                    return new Drafted(letter.id(), act);
                });
    }

    /**
     * Rewords a draft.
     *
     * @param seen the version somebody looked at
     * @return the letter as it stands now when somebody else was quicker; else empty
     */
    public Optional<Seen> reword(Caller caller, UUID id, int seen, Wording wording) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Seen present = seen(caller, id);
                    if (!mayWrite(caller, present.matter())) {
                        throw new NotFound();
                    }
                    Letter letter = present.letter();
                    Offer offer = offer(caller, present.matter());
                    boolean forwards = letter.purpose() == LetterPurpose.FORWARD;
                    Letter reworded =
                            new Letter(
                                    id,
                                    seen,
                                    letter.matter(),
                                    letter.purpose(),
                                    forwards ? addressee(wording, offer) : letter.body(),
                                    letter.course(),
                                    forwards ? due(wording, offer) : letter.dueOn(),
                                    wording.text().strip(),
                                    letter.draftedOn(),
                                    letter.draftedBy(),
                                    Optional.empty(),
                                    Optional.empty());
                    return letters.reword(reworded, pen(present.matter()))
                            ? Optional.empty()
                            : Optional.of(seen(caller, id));
                });
    }

    /** A draft that nobody needs; who signs may lay it aside too. */
    public void drop(Caller caller, UUID id) {
        boolean dropped =
                transactions.write(
                        caller.reach(),
                        () -> letters.drop(seen(caller, id).letter().id(), LocalDate.now(clock)));
        if (!dropped) {
            throw new Refusal("matters.body.refused.signed-already");
        }
    }

    /** Whether these hands write letters of the matter. */
    public static boolean mayWrite(Caller caller, Matter matter) {
        return caller.hands(matter).contains(Hand.OFFICER);
    }

    /** Whether these hands sign them. */
    public static boolean maySign(Caller caller, Matter matter) {
        return caller.hands(matter).contains(Hand.SIGNER);
    }

    private static boolean mayKnow(Caller caller, Matter matter) {
        return mayWrite(caller, matter) || maySign(caller, matter);
    }

    Seen seen(Caller caller, UUID id) {
        Letter letter = letters.find(id, caller.bars()).orElseThrow(NotFound::new);
        return new Seen(letter, found(caller, letter.matter()), body(letter));
    }

    private Matter found(Caller caller, UUID matter) {
        return matters.find(matter, caller.bars())
                .filter(found -> mayKnow(caller, found))
                .orElseThrow(NotFound::new);
    }

    private Matter writable(Caller caller, UUID matter) {
        return matters.find(matter, caller.bars())
                .filter(found -> mayWrite(caller, found))
                .orElseThrow(NotFound::new);
    }

    private Optional<Body> body(Letter letter) {
        return letter.body().flatMap(bodies::find);
    }

    private Offer offer(Caller caller, Matter matter) {
        LocalDate today = LocalDate.now(clock);
        List<Body> standing =
                bodies.of(matter.place().commune()).stream()
                        .filter(body -> body.validity().contains(today))
                        .filter(body -> !matter.about().contains(Concern.body(body.id())))
                        .toList();
        return new Offer(
                matter,
                purposes(matter),
                standing,
                matter.kind().isPresent()
                        ? deadlines.answer(kinds.of(matter), matter.course(), today).due()
                        : today,
                matter.kind().equals(Optional.of(MatterKind.RECOMMENDATION)),
                caller.hands(matter).contains(Hand.OFFICER) ? said(matter) : "");
    }

    private String said(Matter matter) {
        return steps.of(matter.id()).stream()
                .findFirst()
                .map(first -> texts.struck(first.word("text")))
                .orElse("");
    }

    private static List<LetterPurpose> purposes(Matter matter) {
        boolean isForABody =
                matter.sorting()
                        .filter(sorted -> sorted.competence() == Competence.BODY)
                        .isPresent();
        if (matter.state() == MatterState.CLASSIFIED && isForABody) {
            return List.of(LetterPurpose.FORWARD);
        }
        return matter.state().isWithBody()
                ? Arrays.stream(LetterPurpose.values())
                        .filter(purpose -> purpose.level().isPresent())
                        .toList()
                : List.of();
    }

    /** The words with which a letter that urges begins. */
    public String urging(Offer offer, LetterPurpose purpose) {
        Matter matter = offer.matter();
        return texts.urging(
                purpose,
                matter,
                matter.progress().body().map(late -> late.due()).orElse(offer.due()),
                matter.progress()
                        .answering()
                        .flatMap(id ->
                                offer.bodies().stream()
                                        .filter(body -> body.id().equals(id))
                                        .findFirst())
                        .map(Body::name),
                transactions.read(
                        new Reach(false, Set.of(matter.place().commune().value()), Set.of()),
                        () ->
                                Optional.ofNullable(
                                        letters.forwardedBy(List.of(matter.id()))
                                                .get(matter.id()))));
    }

    private static Optional<UUID> addressee(Wording wording, Offer offer) {
        if (wording.purpose() != LetterPurpose.FORWARD) {
            return offer.matter().progress().answering();
        }
        return Optional.of(
                wording.body()
                        .filter(id -> offer.bodies().stream().anyMatch(one -> one.id().equals(id)))
                        .orElseThrow(() -> new Refusal("matters.refused.body-gone")));
    }

    private static Optional<LocalDate> due(Wording wording, Offer offer) {
        return wording.purpose() == LetterPurpose.FORWARD
                ? wording.due().filter(_ -> offer.dueIsFree())
                : offer.matter().progress().body().map(late -> late.due());
    }

    private MatterWords.Pen pen(Matter matter) {
        return words.of(matter.id()).orElseThrow(NotFound::new);
    }
}
