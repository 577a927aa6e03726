package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Post;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.journal.Journal;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.MatterWorkflow;
import vn.caunoi.matters.model.SenderItem;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.DisclosureStore;
import vn.caunoi.matters.store.DisclosureStore.Decision;
import vn.caunoi.matters.store.DisclosureStore.Paper;
import vn.caunoi.matters.store.DisclosureStore.Request;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * A written request for one sender's name: an officer enters it, the chair decides it, who is
 * somebody else. What was asked is given, to who asked; the sender is told, and the journal says
 * so.
 */
@Component
public class Disclosures {
    private static final int MOST_WAITING = 200;
    private static final Set<Hand> KNOW = Set.of(Hand.OFFICER, Hand.SIGNER);

    private final ScopedTransactions transactions;
    private final MatterDesk desk;
    private final MatterStore matters;
    private final VoiceStore voices;
    private final BodyStore bodies;
    private final DisclosureStore requests;
    private final MatterWords words;
    private final People people;
    private final Accounts accounts;
    private final Journal journal;
    private final Looks looks;
    private final Clock clock;

    Disclosures(
            ScopedTransactions transactions,
            MatterDesk desk,
            MatterStore matters,
            VoiceStore voices,
            BodyStore bodies,
            DisclosureStore requests,
            MatterWords words,
            People people,
            Accounts accounts,
            Journal journal,
            Looks looks,
            Clock clock) {
        this.transactions = transactions;
        this.desk = desk;
        this.matters = matters;
        this.voices = voices;
        this.bodies = bodies;
        this.requests = requests;
        this.words = words;
        this.people = people;
        this.accounts = accounts;
        this.journal = journal;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * A request with its matter.
     *
     * @param decides whether he who looks decides it
     * @param gives whether he may open what is given
     */
    public record Seen(Request request, Matter matter, boolean decides, boolean gives) {}

    /** What goes to who asked, and nothing else of the sender. */
    public record Given(Paper paper, Map<SenderItem, String> items) {
        public Given {
            items = Map.copyOf(items);
        }

        @Override
        public String toString() {
            return "Given[not shown]";
        }
    }

    /** The requests about the senders of a matter, the newest first. */
    public List<Seen> of(Caller caller, UUID matter) {
        return transactions.read(
                caller.reach(),
                () -> {
                    Matter found = known(caller, matter);
                    return requests.of(matter, caller.bars()).stream()
                            .map(request -> seen(caller, request, found))
                            .toList();
                });
    }

    public Seen find(Caller caller, UUID matter, UUID id) {
        return transactions.read(caller.reach(), () -> found(caller, matter, id));
    }

    /** What waits for who decides, the oldest first; nothing for anybody else. */
    public List<Seen> waiting(Caller caller) {
        return transactions.read(
                caller.reach(),
                () ->
                        requests.waiting(caller.bars(), MOST_WAITING).stream()
                                .flatMap(request ->
                                        matters
                                                .find(request.matter(), caller.bars())
                                                .filter(matter -> isChair(caller, matter))
                                                .map(matter -> seen(caller, request, matter))
                                                .stream())
                                .toList());
    }

    /**
     * Whether somebody may enter a request now: who keeps the records, of a matter in which there
     * is something to disclose.
     */
    public boolean mayAsk(Caller caller, UUID matter) {
        return transactions.read(
                caller.reach(),
                () ->
                        matters.find(matter, caller.bars())
                                .filter(found -> caller.hands(found).contains(Hand.OFFICER))
                                .filter(Disclosures::isOpen)
                                .isPresent());
    }

    /** Enters a request as it came on paper. */
    public UUID ask(Caller caller, UUID id, UUID voice, Paper paper) {
        Scope scope = caller.scope().orElseThrow(NotFound::new);
        return transactions.write(
                caller.reach(),
                () -> {
                    Matter matter = desk.locked(caller, id);
                    if (!caller.hands(matter).contains(Hand.OFFICER)) {
                        throw new NotFound();
                    }
                    if (!isOpen(matter)) {
                        throw new Refusal("matters.refused.moved-on");
                    }
                    var unusedSender = named(matter, voice);
                    refuseTheOneItIsAbout(matter, paper);
                    UUID request = Uuid7.next();
                    requests.add(
                            request,
                            matter,
                            voice,
                            paper,
                            LocalDate.now(clock),
                            scope.account().value(),
                            pen(matter));
                    record(scope, matter, "disclosure_asked", paper);
                    return request;
                });
    }

    /** From here on what was asked can be given; the step stands in the timeline for good. */
    public void approve(Caller caller, UUID id, UUID request) {
        var unused =
                transactions.write(
                        caller.reach(),
                        () -> {
                            Matter matter = desk.locked(caller, id);
                            Seen seen = undecided(caller, id, request);
                            Paper paper = seen.request().paper().orElseThrow(NotFound::new);
                            var unusedSender = named(matter, seen.request().voice());
                            decide(caller, matter, seen.request(), true, "");
                            return switch (desk.take(
                                    caller,
                                    matter,
                                    new MatterStep.Disclosed(
                                            seen.request().voice(),
                                            request,
                                            paper.requester(),
                                            paper.number(),
                                            paper.dated(),
                                            paper.basis(),
                                            paper.tellsSender()),
                                    Optional.empty())) {
                                case StepOutcome.Taken taken -> taken.matter();
                                case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                                        throw new Refusal("matters.refused.moved-on");
                            };
                        });
    }

    public void refuse(Caller caller, UUID id, UUID request, String reason) {
        var unused =
                transactions.write(
                        caller.reach(),
                        () -> {
                            Matter matter = desk.locked(caller, id);
                            Seen seen = undecided(caller, id, request);
                            decide(caller, matter, seen.request(), false, reason);
                            record(
                                    caller.scope().orElseThrow(),
                                    matter,
                                    "disclosure_refused",
                                    seen.request().paper().orElseThrow(NotFound::new));
                            return matter;
                        });
    }

    /** Opens what was approved, for the answer to who asked; and it is remembered who did. */
    public Given give(Caller caller, UUID id, UUID request) {
        return transactions.write(
                caller.reach(),
                () -> {
                    Seen seen = found(caller, id, request);
                    if (!seen.gives()) {
                        throw new NotFound();
                    }
                    Paper paper = seen.request().paper().orElseThrow(NotFound::new);
                    PersonId person = named(seen.matter(), seen.request().voice());
                    looks.atContact(caller, seen.matter());
                    return Optional.ofNullable(people.details(List.of(person)).get(person))
                            .map(details -> new Given(paper, items(paper, details)))
                            .orElseThrow(NotFound::new);
                });
    }

    private static Map<SenderItem, String> items(Paper paper, PersonDetails details) {
        Map<SenderItem, String> items = new EnumMap<>(SenderItem.class);
        for (SenderItem item : paper.items()) {
            Optional<String> known =
                    switch (item) {
                        case NAME -> Optional.of(details.fullName());
                        case PHONE -> details.phone();
                        case EMAIL -> details.email();
                    };
            items.put(item, known.orElse(""));
        }
        return items;
    }

    private Matter known(Caller caller, UUID id) {
        return matters.find(id, caller.bars())
                .filter(matter -> caller.hands(matter).stream().anyMatch(KNOW::contains))
                .orElseThrow(NotFound::new);
    }

    private Seen found(Caller caller, UUID matter, UUID id) {
        Matter known = known(caller, matter);
        return requests.find(id, caller.bars())
                .filter(request -> request.matter().equals(matter))
                .map(request -> seen(caller, request, known))
                .orElseThrow(NotFound::new);
    }

    private Seen undecided(Caller caller, UUID matter, UUID id) {
        Seen seen = found(caller, matter, id);
        if (!isChair(caller, seen.matter())) {
            throw new NotFound();
        }
        if (seen.request().decision().isPresent()) {
            throw new Refusal("matters.disclose.refused.decided");
        }
        if (isWhoAsked(caller, seen.request())) {
            throw new Refusal("matters.disclose.refused.own");
        }
        return seen;
    }

    private Seen seen(Caller caller, Request request, Matter matter) {
        return new Seen(
                request,
                matter,
                request.decision().isEmpty()
                        && isChair(caller, matter)
                        && !isWhoAsked(caller, request),
                request.decision().filter(Decision::approved).isPresent());
    }

    private void decide(
            Caller caller, Matter matter, Request request, boolean approved, String reason) {
        Decision decision =
                new Decision(
                        approved, LocalDate.now(clock), caller.account().orElseThrow(), reason);
        if (!requests.decide(request.id(), decision, pen(matter))) {
            throw new Refusal("matters.disclose.refused.decided");
        }
    }

    /** The chair himself; a deputy who signs letters does not. */
    private boolean isChair(Caller caller, Matter matter) {
        return caller.hands(matter).contains(Hand.SIGNER)
                && caller.account().stream()
                        .flatMap(account ->
                                accounts
                                        .posts(new AccountId(account), LocalDate.now(clock))
                                        .stream())
                        .anyMatch(new Post(Role.CHAIR, matter.place().commune())::equals);
    }

    /** By this account, or by another one of the same person. */
    private boolean isWhoAsked(Caller caller, Request request) {
        UUID account = caller.account().orElseThrow();
        Optional<PersonId> person = accounts.person(new AccountId(account));
        return request.askedBy().equals(account)
                || person.isPresent()
                        && person.equals(accounts.person(new AccountId(request.askedBy())));
    }

    private static boolean isOpen(Matter matter) {
        return MatterWorkflow.isOpen(matter.state(), StepKind.DISCLOSE, Hand.SIGNER);
    }

    /** Of who gave no name there is nothing to disclose. */
    private PersonId named(Matter matter, UUID voice) {
        return voices.of(matter.id()).stream()
                .filter(one -> one.id().equals(voice))
                .findFirst()
                .orElseThrow(NotFound::new)
                .person()
                .orElseThrow(() -> new Refusal("matters.disclose.refused.anonymous"));
    }

    /** The sender is always hidden from the body that the matter is about. */
    private void refuseTheOneItIsAbout(Matter matter, Paper paper) {
        String requester = EarlierBodies.folded(paper.requester());
        boolean about =
                matter.about().stream()
                        .filter(Concern::isBody)
                        .flatMap(concern -> bodies.find(concern.where()).stream())
                        .map(Body::name)
                        .map(EarlierBodies::folded)
                        .anyMatch(requester::contains);
        if (about) {
            throw new Refusal("matters.disclose.refused.about");
        }
    }

    private MatterWords.Pen pen(Matter matter) {
        return words.of(matter.id()).orElseThrow(NotFound::new);
    }

    /** With the number and the day of the letter; never who is asked about. */
    private void record(Scope scope, Matter matter, String act, Paper paper) {
        journal.record(
                scope,
                matter.place().commune(),
                matter.place().desk(),
                act,
                MatterNames.KIND,
                matter.id(),
                Optional.of(paper.number() + ", " + paper.dated()));
    }
}
