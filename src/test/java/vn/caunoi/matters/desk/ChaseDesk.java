package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;

/** What people of the two wards do at the desk, for tests. */
public final class ChaseDesk {
    private final TestProduct product;

    public ChaseDesk(TestProduct product) {
        this.product = product;
    }

    /** A resident of P-3 says something; without a name. */
    public Receipt raise(boolean toHead, String text) {
        return raise(toHead, text, Optional.empty(), Wish.NONE);
    }

    public Receipt raiseNamed(boolean toHead, String text, String name) {
        return raise(toHead, text, Optional.of(named(name)), Wish.PHONE);
    }

    /** The same for who wants a message on his telephone. */
    public Receipt raiseForMessage(boolean toHead, String text, String name) {
        return raise(toHead, text, Optional.of(named(name)), Wish.MESSAGE);
    }

    private static PersonDetails named(String name) {
        return new PersonDetails(
                name,
                Optional.empty(),
                Sex.NOT_STATED,
                Optional.of("0900 000 111"),
                Optional.empty());
    }

    private Receipt raise(boolean toHead, String text, Optional<PersonDetails> sender, Wish wish) {
        return product.bean(MatterIntake.class)
                .fromResident(
                        new NewMatter(
                                unit("P"),
                                Optional.of(unit("P-3")),
                                toHead,
                                today(),
                                "resident_page",
                                text,
                                sender,
                                wish));
    }

    public StepOutcome step(String account, Matter matter, MatterStep step) {
        return product.bean(MatterDesk.class)
                .take(caller(account), matter.id(), matter.version(), step);
    }

    public StepOutcome byBody(UUID body, Matter matter, MatterStep step) {
        return product.bean(MatterDesk.class)
                .take(
                        product.bean(Callers.class).body(unit("P"), body),
                        matter.id(),
                        matter.version(),
                        step);
    }

    public StepOutcome bySender(Matter matter, MatterStep step) {
        return product.bean(MatterDesk.class)
                .take(
                        product.bean(Callers.class).sender(unit("P")),
                        matter.id(),
                        matter.version(),
                        step);
    }

    public static Matter taken(StepOutcome outcome) {
        assertThat(outcome).isInstanceOf(StepOutcome.Taken.class);
        return ((StepOutcome.Taken) outcome).matter();
    }

    public Optional<Matter> seen(String account, Matter matter) {
        Caller caller = caller(account);
        return product.bean(ScopedTransactions.class)
                .read(
                        caller.reach(),
                        () -> product.bean(MatterStore.class).find(matter.id(), caller.bars()));
    }

    public static MatterStep.Classified sorting(MatterKind kind, Concern... about) {
        return new MatterStep.Classified(kind, "roads_lighting", Competence.BODY, Set.of(about));
    }

    /** A body of ward P. */
    public UUID body(String name) {
        UUID id = Uuid7.next();
        boolean added =
                product.bean(ScopedTransactions.class)
                        .write(
                                scope("canbo").writable(),
                                () ->
                                        product.bean(BodyStore.class)
                                                .add(
                                                        new Body(
                                                                id,
                                                                1,
                                                                unit("P"),
                                                                id.toString(),
                                                                name,
                                                                BodyKind.OFFICE,
                                                                Optional.empty(),
                                                                1,
                                                                DateRange.startingOn(
                                                                        LocalDate.of(
                                                                                2020, 1, 1)))));
        assertThat(added).isTrue();
        return id;
    }

    /** The path of the link by which a body answers. */
    public String link(UUID body) {
        return product.bean(ScopedTransactions.class)
                .read(
                        scope("canbo").readable(),
                        () ->
                                product.bean(BodyLinks.class)
                                        .current(
                                                product.bean(BodyStore.class)
                                                        .find(body)
                                                        .orElseThrow())
                                        .path());
    }

    /** What the clocks do when somebody looks at them today. */
    public void sweep() {
        product.bean(Sweep.class).run(today());
    }

    public Caller caller(String account) {
        return product.bean(Callers.class).person(scope(account));
    }

    public Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    public UnitId unit(String code) {
        return product.bean(Units.class).named(code, today()).orElseThrow().id();
    }

    public LocalDate today() {
        return LocalDate.now(product.bean(Clock.class));
    }
}
