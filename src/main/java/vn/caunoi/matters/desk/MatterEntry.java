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
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Place;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.StubStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;

/** What somebody who serves writes down at the screen: an opinion with its pictures, or a stub. */
@Component
public class MatterEntry {
    private static final String PICTURE = "picture";
    private static final String JPEG = "image/jpeg";
    private static final String ON_PAPER = "letter";

    private final ScopedTransactions transactions;
    private final MatterIntake intake;
    private final MatterStore matters;
    private final StepStore steps;
    private final MatterWords words;
    private final AttachmentStore attachments;
    private final StubStore stubs;
    private final RuleDeadlines deadlines;
    private final Supplier<List<StepListener>> listeners;
    private final Clock clock;

    MatterEntry(
            ScopedTransactions transactions,
            MatterIntake intake,
            MatterStore matters,
            StepStore steps,
            MatterWords words,
            AttachmentStore attachments,
            StubStore stubs,
            RuleDeadlines deadlines,
            ObjectProvider<StepListener> listeners,
            Clock clock) {
        this.transactions = transactions;
        this.intake = intake;
        this.matters = matters;
        this.steps = steps;
        this.words = words;
        this.attachments = attachments;
        this.stubs = stubs;
        this.deadlines = deadlines;
        this.listeners = SingletonSupplier.of(() -> listeners.orderedStream().toList());
        this.clock = clock;
    }

    /** Pictures have lost their metadata before they come here. */
    public Receipt enter(Scope scope, NewMatter said, List<Taken.Picture> pictures) {
        Reach place = new Reach(false, Set.of(said.commune().value()), Set.of());
        return transactions.write(
                scope.readable().and(place),
                () -> {
                    Receipt receipt = intake.fromPerson(scope, said);
                    if (!pictures.isEmpty()) {
                        Matter matter = receipt.matter();
                        MatterWords.Pen pen = words.of(matter.id()).orElseThrow();
                        pictures.forEach(picture ->
                                attachments.add(matter, pen, PICTURE, JPEG, picture.large()));
                    }
                    return receipt;
                });
    }

    /** A denunciation on paper: that it was handed over, and nothing else; names no area. */
    public Matter stub(Scope scope, UnitId commune, MatterStep.HandedOver step) {
        if (!scope.mayWrite(commune, commune)) {
            throw new NotFound();
        }
        return transactions.write(scope.writable(), () -> write(scope, commune, step));
    }

    private Matter write(Scope scope, UnitId commune, MatterStep.HandedOver step) {
        LocalDate today = LocalDate.now(clock);
        Matter stub =
                Matter.recorded(
                                Uuid7.next(),
                                ReceiptCode.shortName(),
                                new Place(commune, commune, Optional.empty()),
                                step.on(),
                                today,
                                ON_PAPER,
                                deadlines)
                        .after(
                                step,
                                MatterState.STUB,
                                today,
                                KindBook.shipped().of(MatterKind.DENUNCIATION_STUB, today),
                                deadlines);
        Optional<java.util.UUID> account = Optional.of(scope.account().value());
        matters.add(
                stub,
                new MatterStore.Origin(account, Optional.empty(), Optional.empty()),
                Optional.empty());
        steps.append(
                stub,
                step,
                new StepStore.Taker(Hand.OFFICER, account, Optional.empty(), Optional.empty()),
                today,
                Optional.empty(),
                Optional.empty());
        stubs.add(stub, step);
        listeners
                .get()
                .forEach(one ->
                        one.taken(
                                Optional.empty(),
                                stub,
                                step,
                                Hand.OFFICER,
                                Optional.empty(),
                                Optional.empty()));
        return stub;
    }
}
