package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Place;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;

/** Writes down what people say, by whichever way it comes in. */
@Component
public class MatterIntake {
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final MatterStore matters;
    private final StepStore steps;
    private final VoiceStore voices;
    private final MatterWords words;
    private final People people;
    private final RuleDeadlines deadlines;
    private final Marks marks;
    private final Supplier<List<StepListener>> listeners;
    private final Clock clock;

    MatterIntake(
            ScopedTransactions transactions,
            Acts acts,
            MatterStore matters,
            StepStore steps,
            VoiceStore voices,
            MatterWords words,
            People people,
            RuleDeadlines deadlines,
            Marks marks,
            ObjectProvider<StepListener> listeners,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.matters = matters;
        this.steps = steps;
        this.voices = voices;
        this.words = words;
        this.people = people;
        this.deadlines = deadlines;
        this.marks = marks;
        this.listeners = SingletonSupplier.of(() -> listeners.orderedStream().toList());
        this.clock = clock;
    }

    /** A resident says it himself, without an account; the reach is that of the place alone. */
    public Receipt fromResident(NewMatter said) {
        return transactions.write(
                of(said), () -> write(said, Hand.RESIDENT, MatterStore.Origin.OUTSIDE));
    }

    /** Somebody who serves writes down what he heard or received. */
    public Receipt fromPerson(Scope scope, NewMatter said) {
        Hand hand = hand(scope, said);
        boolean canBeTakenBack = hand == Hand.OFFICER || (hand == Hand.HEAD && said.toHead());
        return transactions.write(
                scope.readable().and(scope.writable()).and(of(said)),
                () ->
                        write(
                                said,
                                hand,
                                new MatterStore.Origin(
                                        Optional.of(scope.account().value()),
                                        canBeTakenBack
                                                ? Optional.of(acts.begin(scope, "matters.record"))
                                                : Optional.empty(),
                                        Optional.empty())));
    }

    /**
     * Whoever writes down what leaves his own reach with the writing still has to reach it once.
     */
    private static Reach of(NewMatter said) {
        return new Reach(false, Set.of(said.commune().value()), Set.of());
    }

    /**
     * A person of an area may also write down what goes straight to the ward: it leaves his desk
     * with the writing.
     */
    private static Hand hand(Scope scope, NewMatter said) {
        UnitId commune = said.commune();
        if (scope.mayWrite(commune, commune)) {
            return Hand.OFFICER;
        }
        UnitId area = said.area().orElseThrow(NotFound::new);
        if (scope.mayWrite(commune, area)) {
            return Hand.HEAD;
        }
        if (scope.mayRead(commune, area)) {
            return Hand.MEMBER;
        }
        throw new NotFound();
    }

    /** Writes within the running transaction, which reaches the desk it goes to. */
    Receipt write(NewMatter said, Hand hand, MatterStore.Origin origin) {
        LocalDate today = LocalDate.now(clock);
        UnitId desk = said.toHead() ? said.area().orElseThrow() : said.commune();
        Matter matter =
                Matter.recorded(
                        Uuid7.next(),
                        ReceiptCode.shortName(),
                        new Place(said.commune(), desk, said.area()),
                        said.raisedOn(),
                        today,
                        said.channel(),
                        deadlines);
        matters.add(matter, origin, marks.first(matter));
        MatterWords.Pen pen = words.begin(matter);
        MatterStep step = new MatterStep.Recorded(said.text());
        steps.append(
                matter,
                step,
                new StepStore.Taker(hand, origin.account(), Optional.empty(), origin.act()),
                today,
                Optional.of(pen),
                Optional.empty());
        words.publishToSearch(matter, said.text());
        ReceiptCode code = ReceiptCode.fresh();
        Voice voice = voice(matter, said);
        voices.add(voice, Optional.of(code.digest()));
        listeners
                .get()
                .forEach(one -> one.taken(Optional.empty(), matter, step, hand, origin.act()));
        return new Receipt(matter, voice.id(), code, origin.act());
    }

    private Voice voice(Matter matter, NewMatter said) {
        Optional<PersonId> person =
                said.sender().map(details -> people.add(Traces.abode(matter), details));
        return new Voice(
                Uuid7.next(),
                matter.id(),
                said.commune(),
                person,
                person.isPresent() ? said.wants() : Wish.NONE,
                said.raisedOn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
