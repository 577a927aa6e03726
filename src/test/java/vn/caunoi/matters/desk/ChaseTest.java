package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.web.NotFound;

/** The way of a matter at the desk, on a real database. */
class ChaseTest {
    private static TestProduct product;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("thanhvien3", Role.MEMBER, "P-3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatGoesStraightToTheWardIsInvisibleToTheArea() {
        Receipt receipt = raised(false);

        assertThat(seen("canbo", receipt.matter())).isPresent();
        assertThat(seen("chutich", receipt.matter())).isPresent();
        assertThat(seen("ban3", receipt.matter())).isEmpty();
        assertThat(seen("thanhvien3", receipt.matter())).isEmpty();
        assertThat(seen("bencanh", receipt.matter())).isEmpty();
        assertThatThrownBy(() ->
                        step("ban3", receipt.matter(), new MatterStep.ToWard("Không phải của tôi")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSentToTheHeadIsSeenInTheAreaUntilItConcernsHim() {
        Receipt receipt = raised(true);
        assertThat(seen("ban3", receipt.matter())).isPresent();
        assertThat(seen("thanhvien3", receipt.matter())).isPresent();

        Matter sorted =
                taken(
                        step(
                                "canbo",
                                receipt.matter(),
                                new MatterStep.Classified(
                                        MatterKind.REFLECTION,
                                        "order",
                                        Competence.BODY,
                                        Set.of(new Concern("head", unit("P-3").value())))));

        assertThat(sorted.place().isAtWard()).isTrue();
        assertThat(seen("ban3", sorted)).isEmpty();
        assertThat(seen("thanhvien3", sorted)).isEmpty();
        assertThat(seen("canbo", sorted)).isPresent();
    }

    @Test
    void aMatterGoesItsWayUntilItIsToldAndJudged() {
        Receipt receipt = raised(true);
        Matter matter = taken(step("ban3", receipt.matter(), sorting()));
        UUID body = body();
        matter =
                taken(
                        step(
                                "chutich",
                                matter,
                                new MatterStep.Forwarded(
                                        body,
                                        "12/CV-MTTQ-BTT",
                                        today(),
                                        today().plusDays(20),
                                        "Đèn đường tổ 4 hỏng")));
        assertThat(matter.state()).isEqualTo(MatterState.FORWARDED);
        matter = taken(byBody(body, matter, new MatterStep.Acknowledged("05/UBND")));
        matter =
                taken(
                        byBody(
                                body,
                                matter,
                                new MatterStep.Answered(
                                        Outcome.SETTLED,
                                        "Đã thay bóng",
                                        new Evidence.Document(
                                                "31/UBND", today(), "Phó Chủ tịch"))));
        matter = taken(step("canbo", matter, new MatterStep.Checked(false, "")));
        matter =
                taken(
                        step(
                                "ban3",
                                matter,
                                new MatterStep.Told(
                                        receipt.voice(), ToldHow.IN_PERSON, today(), "")));
        assertThat(matter.state()).isEqualTo(MatterState.TOLD);
        matter =
                taken(
                        step(
                                "ban3",
                                matter,
                                new MatterStep.Judged(receipt.voice(), Verdict.SATISFIED, "")));
        assertThat(matter.state()).isEqualTo(MatterState.CLOSED);
    }

    @Test
    void theSecondOfTwoOfficersIsToldWhatChanged() {
        Receipt receipt = raised(false);
        Matter first = receipt.matter();
        Matter second = taken(step("canbo", first, sorting()));

        assertThat(step("canbo", first, sorting())).isEqualTo(new StepOutcome.Stale(second));
    }

    @Test
    void aDenunciationLeavesNothingOfItsContent() {
        Receipt receipt = raised(true);
        Matter sorted = taken(step("ban3", receipt.matter(), sorting()));

        Matter stub =
                taken(
                        step(
                                "canbo",
                                sorted,
                                new MatterStep.HandedOver("7/TC", today(), "Thanh tra")));

        assertThat(stub.place().area()).isEmpty();
        assertThat(stub.place().isAtWard()).isTrue();
        assertThat(stub.kind()).contains(MatterKind.DENUNCIATION_STUB);
    }

    private Matter taken(StepOutcome outcome) {
        assertThat(outcome).isInstanceOf(StepOutcome.Taken.class);
        return ((StepOutcome.Taken) outcome).matter();
    }

    private StepOutcome step(String account, Matter matter, MatterStep step) {
        return product.bean(MatterDesk.class)
                .take(caller(account), matter.id(), matter.version(), step);
    }

    private StepOutcome byBody(UUID body, Matter matter, MatterStep step) {
        return product.bean(MatterDesk.class)
                .take(
                        product.bean(Callers.class).body(unit("P"), body),
                        matter.id(),
                        matter.version(),
                        step);
    }

    private static MatterStep sorting() {
        return new MatterStep.Classified(
                MatterKind.PETITION, "roads_lighting", Competence.BODY, Set.of());
    }

    private Optional<Matter> seen(String account, Matter matter) {
        Caller caller = caller(account);
        return product.bean(ScopedTransactions.class)
                .read(
                        caller.reach(),
                        () ->
                                product.bean(vn.caunoi.matters.store.MatterStore.class)
                                        .find(matter.id(), caller.bars()));
    }

    private Receipt raised(boolean toHead) {
        return product.bean(MatterIntake.class)
                .fromResident(
                        new NewMatter(
                                unit("P"),
                                Optional.of(unit("P-3")),
                                toHead,
                                today(),
                                "resident_page",
                                "Đèn đường tổ 4 hỏng đã lâu",
                                Optional.empty(),
                                Wish.NONE));
    }

    private UUID body() {
        UUID id = Uuid7.next();
        Scope scope = scope("canbo");
        boolean added =
                product.bean(ScopedTransactions.class)
                        .write(
                                scope.writable(),
                                () ->
                                        product.bean(BodyStore.class)
                                                .add(
                                                        new Body(
                                                                id,
                                                                1,
                                                                unit("P"),
                                                                "ubnd-" + id,
                                                                "Ủy ban nhân dân",
                                                                BodyKind.PEOPLES_COMMITTEE,
                                                                Optional.empty(),
                                                                1,
                                                                DateRange.startingOn(
                                                                        LocalDate.of(
                                                                                2020, 1, 1)))));
        assertThat(added).isTrue();
        return id;
    }

    private Caller caller(String account) {
        return product.bean(Callers.class).person(scope(account));
    }

    private Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    private UnitId unit(String code) {
        return product.bean(Units.class).named(code, today()).orElseThrow().id();
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
