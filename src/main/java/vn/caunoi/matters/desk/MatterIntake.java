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
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.FirstRows;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.Voice;
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
    private final Callers callers;
    private final FirstRows rows;
    private final MatterWords words;
    private final AttachmentStore attachments;
    private final People people;
    private final RuleDeadlines deadlines;
    private final Marks marks;
    private final Supplier<List<StepListener>> listeners;
    private final Clock clock;

    MatterIntake(
            ScopedTransactions transactions,
            Acts acts,
            Callers callers,
            FirstRows rows,
            MatterWords words,
            AttachmentStore attachments,
            People people,
            RuleDeadlines deadlines,
            Marks marks,
            ObjectProvider<StepListener> listeners,
            Clock clock) {
        this.transactions = transactions;
        this.acts = acts;
        this.callers = callers;
        this.rows = rows;
        this.words = words;
        this.attachments = attachments;
        this.people = people;
        this.deadlines = deadlines;
        this.marks = marks;
        this.listeners = SingletonSupplier.of(() -> listeners.orderedStream().toList());
        this.clock = clock;
    }

    /** A resident says it himself, without an account; the reach is that of the place alone. */
    public Receipt fromResident(NewMatter said) {
        return fromResident(said, ReceiptCode.fresh(), List.of());
    }

    /**
     * The same under a code that is known already.
     *
     * @param pictures JPEG files without metadata
     */
    Receipt fromResident(NewMatter said, ReceiptCode code, List<byte[]> pictures) {
        return transactions.write(
                new Reach(false, Set.of(said.commune().value()), Set.of()),
                () -> {
                    Receipt receipt = write(said, Hand.RESIDENT, MatterStore.Origin.OUTSIDE, code);
                    MatterWords.Pen pen = words.of(receipt.matter().id()).orElseThrow();
                    pictures.forEach(picture ->
                            attachments.add(
                                    receipt.matter(), pen, "picture", "image/jpeg", picture));
                    return receipt;
                });
    }

    /** Somebody who serves writes down what he heard or received. */
    public Receipt fromPerson(Scope scope, NewMatter said) {
        Hand hand = hand(scope, said);
        boolean canBeTakenBack = hand == Hand.OFFICER || (hand == Hand.HEAD && said.toHead());
        return transactions.write(
                scope.readable().and(scope.writable()).and(desk(said)),
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

    private static Reach desk(NewMatter said) {
        UnitId desk = said.toHead() ? said.area().orElseThrow() : said.commune();
        return new Reach(false, Set.of(), Set.of(desk.value()));
    }

    /**
     * A person of an area may also write down what goes straight to the ward: it leaves his desk
     * with the writing.
     */
    private Hand hand(Scope scope, NewMatter said) {
        UnitId commune = said.commune();
        if (scope.mayWrite(commune, commune)) {
            return Hand.OFFICER;
        }
        UnitId area = said.area().orElseThrow(NotFound::new);
        if (scope.mayWrite(commune, area)) {
            return Hand.HEAD;
        }
        if (scope.mayRead(commune, area) && callers.isMember(scope)) {
            return Hand.MEMBER;
        }
        throw new NotFound();
    }

    /** Writes within the running transaction, which reaches the desk it goes to. */
    Receipt write(NewMatter said, Hand hand, MatterStore.Origin origin) {
        return write(said, hand, origin, ReceiptCode.fresh());
    }

    private Receipt write(NewMatter said, Hand hand, MatterStore.Origin origin, ReceiptCode code) {
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
        MatterStep.Recorded step = new MatterStep.Recorded(said.text());
        Voice voice = voice(matter, said);
        rows.write(
                matter,
                origin,
                marks.first(matter),
                step,
                new StepStore.Taker(hand, origin.account(), Optional.empty(), origin.act()),
                today,
                voice,
                code.digest());
        listeners
                .get()
                .forEach(one ->
                        one.taken(
                                Optional.empty(),
                                matter,
                                step,
                                hand,
                                Optional.empty(),
                                origin.act()));
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
