package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;

/** A ward at work on matters: what tests of letters, clocks and bodies begin with. */
final class Ward {
    private final TestProduct product;
    private final String code;
    private final String officer;
    private final String signer;

    Ward(TestProduct product, String code, String officer, String signer) {
        this.product = product;
        this.code = code;
        this.officer = officer;
        this.signer = signer;
    }

    static Ward of(TestProduct product) {
        return new Ward(product, "P", "canbo", "chutich");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    Caller caller(String account) {
        return product.bean(Callers.class).person(scope(account));
    }

    Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    Caller officer() {
        return caller(officer);
    }

    Caller signer() {
        return caller(signer);
    }

    UnitId unit(String unitCode) {
        return product.bean(Units.class).named(unitCode, today()).orElseThrow().id();
    }

    UnitId commune() {
        return unit(code);
    }

    <T> T read(Supplier<T> work) {
        return product.bean(ScopedTransactions.class).read(reach(), work);
    }

    Reach reach() {
        return new Reach(false, Set.of(commune().value()), Set.of());
    }

    /** Raised straight to the ward by somebody who gave this name, or none. */
    Receipt raised(String text, Optional<PersonDetails> sender) {
        return product.bean(MatterIntake.class)
                .fromResident(
                        new NewMatter(
                                commune(),
                                Optional.empty(),
                                false,
                                today(),
                                "resident_page",
                                text,
                                sender,
                                Wish.NONE));
    }

    Matter classified(MatterKind kind) {
        return classified(raised("Cống thoát nước tổ 2 bị tắc", Optional.empty()), kind);
    }

    Matter classified(Receipt receipt, MatterKind kind) {
        return taken(
                officer(),
                receipt.matter(),
                new MatterStep.Classified(kind, "roads_lighting", Competence.BODY, Set.of()));
    }

    /** Forwarded without a letter of the product, on a day of the test's own. */
    Matter forwarded(UUID body, LocalDate on, LocalDate due) {
        return taken(
                signer(),
                classified(MatterKind.PETITION),
                new MatterStep.Forwarded(body, "12/CV-MTTQ-BTT", on, due, "Cống bị tắc"));
    }

    Matter taken(Caller caller, Matter matter, MatterStep step) {
        StepOutcome outcome =
                product.bean(MatterDesk.class).take(caller, matter.id(), matter.version(), step);
        assertThat(outcome).isInstanceOf(StepOutcome.Taken.class);
        return ((StepOutcome.Taken) outcome).matter();
    }

    Caller body(UUID body) {
        return product.bean(Callers.class).body(commune(), body);
    }

    Matter now(Matter matter) {
        return read(() ->
                product.bean(MatterStore.class)
                        .find(matter.id(), vn.caunoi.matters.model.Bars.NONE)
                        .orElseThrow());
    }

    UUID body(String name) {
        UUID id = Uuid7.next();
        boolean added =
                product.bean(ScopedTransactions.class)
                        .write(
                                reach(),
                                () ->
                                        product.bean(BodyStore.class)
                                                .add(
                                                        new Body(
                                                                id,
                                                                1,
                                                                commune(),
                                                                "cq-" + id,
                                                                name,
                                                                BodyKind.PEOPLES_COMMITTEE,
                                                                Optional.empty(),
                                                                1,
                                                                DateRange.startingOn(
                                                                        LocalDate.of(
                                                                                2020, 1, 1)))));
        assertThat(added).isTrue();
        return id;
    }

    /** A draft that forwards a matter. */
    UUID drafted(Matter matter, UUID body, String text) {
        return product.bean(Letters.class)
                .draft(
                        officer(),
                        matter.id(),
                        new Letters.Wording(
                                LetterPurpose.FORWARD, Optional.of(body), Optional.empty(), text))
                .letter();
    }

    /** Signs what was drafted, as it stands, and returns its number. */
    String signed(UUID letter) {
        int version = product.bean(Letters.class).find(signer(), letter).letter().version();
        var outcome = product.bean(LetterSigning.class).sign(signer(), letter, version);
        assertThat(outcome).isInstanceOf(LetterSigning.Signed.Done.class);
        return ((LetterSigning.Signed.Done) outcome).number();
    }
}
