package vn.caunoi.matters.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.KindRules;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterWorkflow;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.StubStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;

/**
 * Opens one matter to a person who may know of it. What was said under seal stays closed until
 * somebody of the ward who handles it opens it on purpose; contact data come one at a time.
 */
@Component
public class MatterFiles {
    private static final Set<Hand> OPEN_SEALS = Set.of(Hand.OFFICER, Hand.SIGNER);
    private static final Set<Hand> MEET_SENDERS = Set.of(Hand.HEAD, Hand.OFFICER);

    private final ScopedTransactions transactions;
    private final MatterStore matters;
    private final StepStore steps;
    private final VoiceStore voices;
    private final AttachmentStore attachments;
    private final StubStore stubs;
    private final People people;
    private final Looks looks;
    private final KindBook kinds = KindBook.shipped();

    MatterFiles(
            ScopedTransactions transactions,
            MatterStore matters,
            StepStore steps,
            VoiceStore voices,
            AttachmentStore attachments,
            StubStore stubs,
            People people,
            Looks looks) {
        this.transactions = transactions;
        this.matters = matters;
        this.steps = steps;
        this.voices = voices;
        this.attachments = attachments;
        this.stubs = stubs;
        this.people = people;
        this.looks = looks;
    }

    /**
     * A matter as somebody sees it.
     *
     * @param hands of the one who looks
     * @param open steps he may take now
     * @param wordsShown whether the steps say what was said
     * @param wentRound voices that went straight to the ward before their matter was joined to this
     *     one: never told at a meeting of the area
     */
    public record Opened(
            Matter matter,
            Set<Hand> hands,
            List<StepKind> open,
            List<StepRow> steps,
            List<Voice> voices,
            List<AttachmentStore.Attachment> attachments,
            Optional<StubStore.Stub> stub,
            boolean wordsShown,
            Set<UUID> wentRound) {
        /** Whether he may ask to read what stands under seal. */
        public boolean mayUnseal() {
            return !wordsShown && hands.stream().anyMatch(OPEN_SEALS::contains);
        }

        /** Whether he handles the matter, and so may meet who raised it. */
        public boolean mayMeetSenders() {
            return hands.stream().anyMatch(MEET_SENDERS::contains);
        }

        /** The number of the newest step. */
        public int lastStep() {
            return steps.isEmpty() ? 0 : steps.getLast().number();
        }
    }

    /** How somebody who raised a matter can be reached. */
    public record Contact(String name, Optional<String> phone, Optional<String> email) {
        @Override
        public String toString() {
            return "Contact[not shown]";
        }
    }

    /** What is sealed stays sealed. */
    public Opened read(Caller caller, UUID id) {
        return transactions.read(caller.reach(), () -> opened(caller, found(caller, id), false));
    }

    /** Opens the seal, and it is remembered who did. */
    public Opened unseal(Caller caller, UUID id) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter = sealOpener(caller, found(caller, id));
                    looks.atWords(caller, matter);
                    return opened(caller, matter, true);
                });
    }

    /** How one of those who raised it can be reached, and it is remembered who asked. */
    public Contact contact(Caller caller, UUID id, UUID voice) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter = found(caller, id);
                    Set<Hand> tell = kinds.of(matter).tells();
                    if (caller.hands(matter).stream()
                            .noneMatch(
                                    hand -> MEET_SENDERS.contains(hand) && tell.contains(hand))) {
                        throw new NotFound();
                    }
                    PersonId person =
                            voices.of(id).stream()
                                    .filter(one -> one.id().equals(voice))
                                    .findFirst()
                                    .flatMap(Voice::person)
                                    .orElseThrow(NotFound::new);
                    looks.atContact(caller, matter);
                    Map<PersonId, PersonDetails> known = people.details(List.of(person));
                    return Optional.ofNullable(known.get(person))
                            .map(details ->
                                    new Contact(
                                            details.fullName(), details.phone(), details.email()))
                            .orElseThrow(NotFound::new);
                });
    }

    /** A picture or document; of a sealed matter only for who may open the seal. */
    public AttachmentStore.Content attachment(Caller caller, UUID id, UUID file) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter = found(caller, id);
                    if (matter.sealed()) {
                        Matter mine = sealOpener(caller, matter);
                        looks.atWords(caller, mine);
                    }
                    return attachments.open(id, file).orElseThrow(NotFound::new);
                });
    }

    private Matter found(Caller caller, UUID id) {
        return matters.find(id, caller.bars()).orElseThrow(NotFound::new);
    }

    private static Matter sealOpener(Caller caller, Matter matter) {
        if (caller.hands(matter).stream().noneMatch(OPEN_SEALS::contains)) {
            throw new NotFound();
        }
        return matter;
    }

    private Opened opened(Caller caller, Matter matter, boolean unsealed) {
        Set<Hand> hands = caller.hands(matter);
        boolean wordsShown = !matter.sealed() || unsealed;
        List<StepRow> history = history(matter, hands);
        List<Voice> raised = voices.of(matter.id());
        return new Opened(
                matter,
                hands,
                open(matter, hands),
                wordsShown ? history : history.stream().map(StepRow::withoutWords).toList(),
                raised,
                attachments.of(matter.id()),
                stubs.of(matter.id()),
                wordsShown,
                wentRound(matter, raised));
    }

    /** Who asked for a sender's name is between the ward and the sender. */
    private List<StepRow> history(Matter matter, Set<Hand> hands) {
        List<StepRow> all = steps.of(matter.id());
        return hands.stream().anyMatch(OPEN_SEALS::contains)
                ? all
                : all.stream().filter(step -> step.step() != StepKind.DISCLOSE).toList();
    }

    private Set<UUID> wentRound(Matter matter, List<Voice> raised) {
        Set<UUID> joined =
                raised.stream()
                        .map(Voice::matter)
                        .filter(other -> !other.equals(matter.id()))
                        .collect(Collectors.toSet());
        Set<UUID> round =
                matters.all(joined, Bars.NONE).stream()
                        .filter(other ->
                                other.place().isAtWard() && other.place().area().isPresent())
                        .map(Matter::id)
                        .collect(Collectors.toSet());
        return raised.stream()
                .filter(voice -> round.contains(voice.matter()))
                .map(Voice::id)
                .collect(Collectors.toSet());
    }

    private List<StepKind> open(Matter matter, Set<Hand> hands) {
        KindRules rules = kinds.of(matter);
        return MatterWorkflow.openFrom(matter.state(), hands).stream()
                .filter(step ->
                        hands.stream()
                                .anyMatch(hand ->
                                        MatterWorkflow.isOpen(matter.state(), step, hand)
                                                && rules.allows(step, hand, matter.course())))
                .toList();
    }
}
