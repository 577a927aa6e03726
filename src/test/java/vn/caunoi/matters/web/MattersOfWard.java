package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterDesk;
import vn.caunoi.matters.desk.MatterIntake;
import vn.caunoi.matters.desk.NewMatter;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.desk.StepOutcome;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;

/** Matters of ward P on their way, for tests of pages. */
public final class MattersOfWard {
    private static final UUID COURT = UUID.fromString("00000000-0000-7000-8000-00000000c0de");

    private final TestProduct product;

    public MattersOfWard(TestProduct product) {
        this.product = product;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    public Receipt anonymous(boolean toHead, String text) {
        return raised(toHead, text, Optional.empty());
    }

    public Receipt named(boolean toHead, String text, String name, String phone) {
        return raised(
                toHead,
                text,
                Optional.of(
                        new PersonDetails(
                                name,
                                Optional.empty(),
                                Sex.NOT_STATED,
                                Optional.of(phone),
                                Optional.empty())));
    }

    private Receipt raised(boolean toHead, String text, Optional<PersonDetails> sender) {
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
                                sender.isPresent() ? Wish.PHONE : Wish.NONE));
    }

    public Matter sorted(Matter matter, MatterKind kind) {
        return taken(
                step(
                        "canbo",
                        matter,
                        new MatterStep.Classified(
                                kind, "roads_lighting", Competence.BODY, Set.of())));
    }

    /** Forwarded, answered and checked: to be told. */
    public Matter checked(Matter matter, String answer) {
        Matter sorted = sorted(matter, MatterKind.PETITION);
        Matter forwarded = forwarded(sorted);
        Matter answered =
                taken(
                        step(
                                "canbo",
                                forwarded,
                                new MatterStep.Answered(
                                        Outcome.SETTLED,
                                        answer,
                                        new Evidence.Document(
                                                "31/UBND", today(), "Phó Chủ tịch"))));
        return taken(step("canbo", answered, new MatterStep.Checked(false, "")));
    }

    public Matter forwarded(Matter sorted) {
        return taken(
                step(
                        "chutich",
                        sorted,
                        new MatterStep.Forwarded(
                                body(),
                                "12/MTTQ",
                                today(),
                                today().plusDays(20),
                                "Đèn đường hỏng")));
    }

    public Matter taken(StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken taken -> taken.matter();
            case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                    throw new AssertionError("Not taken: " + outcome);
        };
    }

    public StepOutcome step(String account, Matter matter, MatterStep step) {
        return product.bean(MatterDesk.class)
                .take(caller(account), matter.id(), matter.version(), step);
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

    /** The body that answers; made when first asked for. */
    public UUID body() {
        product.bean(ScopedTransactions.class)
                .write(
                        scope("canbo").writable(),
                        () ->
                                product.bean(BodyStore.class).find(COURT).isPresent()
                                        || product.bean(BodyStore.class)
                                                .add(
                                                        new Body(
                                                                COURT,
                                                                1,
                                                                unit("P"),
                                                                "ubnd",
                                                                "Ủy ban nhân dân phường Thử",
                                                                BodyKind.PEOPLES_COMMITTEE,
                                                                Optional.empty(),
                                                                1,
                                                                DateRange.startingOn(
                                                                        LocalDate.of(
                                                                                2020, 1, 1)))));
        return COURT;
    }

    static UUID fresh() {
        return Uuid7.next();
    }
}
