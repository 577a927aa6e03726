package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.matters.desk.ChaseDesk.sorting;
import static vn.caunoi.matters.desk.ChaseDesk.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.StubStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** The way of a matter at the desk, on a real database. */
class ChaseTest {
    private static final String TEXT = "Đèn đường tổ 4 hỏng đã lâu";

    private static TestProduct product;
    private static ChaseDesk desk;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("thanhvien3", Role.MEMBER, "P-3");
        product.account("phoban3", Role.DEPUTY_HEAD, "P-3");
        product.account("canbohai", Role.WARD_OFFICER, "P");
        product.account("thuongtruc", Role.STANDING_COMMITTEE, "P");
        product.account("coquan", Role.ANSWERING_BODY, "P");
        desk = new ChaseDesk(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatGoesStraightToTheWardIsInvisibleToTheArea() {
        Matter matter = desk.raise(false, TEXT).matter();

        assertThat(desk.seen("canbo", matter)).isPresent();
        assertThat(desk.seen("chutich", matter)).isPresent();
        for (String kept : List.of("ban3", "phoban3", "thanhvien3", "chi3", "bencanh", "coquan")) {
            assertThat(desk.seen(kept, matter)).as(kept).isEmpty();
            assertThatThrownBy(() -> desk.step(kept, matter, new MatterStep.ToWard("Thôi")))
                    .as(kept)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoServesTheWardAndTheAreaIsOfTheAreaWhenItWasGoneRound() {
        product.account("haivai", Role.WARD_OFFICER, "P");
        product.account("haivai2", Role.WARD_OFFICER, "P");
        product.alsoHolds("haivai", Role.MEMBER, "P-3");

        Matter round = desk.raise(false, TEXT).matter();
        Matter toHead = desk.raise(true, TEXT).matter();

        assertThat(desk.seen("haivai", round)).isEmpty();
        assertThat(desk.seen("haivai2", round)).isPresent();
        assertThat(desk.seen("haivai", toHead)).isPresent();
    }

    @Test
    void eachRoleHasItsHandsAndNoOther() {
        Matter toHead = desk.raise(true, TEXT).matter();
        Matter round = desk.raise(false, TEXT).matter();

        assertThat(desk.caller("ban3").hands(toHead)).containsExactly(Hand.HEAD);
        assertThat(desk.caller("phoban3").hands(toHead)).containsExactly(Hand.HEAD);
        assertThat(desk.caller("thanhvien3").hands(toHead)).containsExactly(Hand.MEMBER);
        for (Matter matter : List.of(toHead, round)) {
            assertThat(desk.caller("canbo").hands(matter)).containsExactly(Hand.OFFICER);
            assertThat(desk.caller("chutich").hands(matter)).containsExactly(Hand.SIGNER);
            assertThat(desk.caller("thuongtruc").hands(matter)).containsExactly(Hand.SIGNER);
            for (String none : List.of("kiemtra", "chi3", "bencanh", "tinh", "quantri", "coquan")) {
                assertThat(desk.caller(none).hands(matter)).as(none).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MatterKind.class)
    void nobodyHandlesSeesOrClosesAMatterAboutHimself(MatterKind kind) {
        if (kind == MatterKind.DENUNCIATION_STUB) {
            return;
        }
        for (Self self :
                List.of(
                        new Self("ban3", Role.HEAD, "P-3"),
                        new Self("phoban3", Role.DEPUTY_HEAD, "P-3"),
                        new Self("thanhvien3", Role.MEMBER, "P-3"),
                        new Self("thuongtruc", Role.STANDING_COMMITTEE, "P"),
                        new Self("chutich", Role.CHAIR, "P"))) {
            Matter matter =
                    taken(
                            desk.step(
                                    "canbo",
                                    desk.raise(true, TEXT).matter(),
                                    sorting(kind, self.concern())));

            assertThat(desk.seen(self.account(), matter)).as("%s", self).isEmpty();
            assertThat(desk.caller(self.account()).hands(matter)).as("%s", self).isEmpty();
            assertThatThrownBy(() ->
                            desk.step(self.account(), matter, new MatterStep.SentBack("Không")))
                    .isInstanceOf(NotFound.class);
            assertThat(matter.place().isAtWard()).isTrue();
            assertThat(desk.seen("canbo", matter)).isPresent();
        }
        Matter ofOfficers =
                taken(
                        desk.step(
                                "canbo",
                                desk.raise(true, TEXT).matter(),
                                sorting(
                                        kind,
                                        new Concern(
                                                Role.WARD_OFFICER.word(),
                                                desk.unit("P").value()))));
        assertThat(desk.seen("canbo", ofOfficers)).isEmpty();
        assertThat(desk.seen("canbohai", ofOfficers)).isEmpty();
        assertThat(desk.seen("chutich", ofOfficers)).isPresent();
    }

    private record Self(String account, Role role, String unit) {
        Concern concern() {
            return new Concern(role.word(), desk.unit(unit).value());
        }
    }

    @Test
    void aComplaintIsSealedLeavesTheAreaAndEverySearch() {
        Matter matter = desk.raise(true, "Quyết định thu hồi sai diện tích").matter();
        assertThat(words(matter)).isPresent();

        Matter sealed = taken(desk.step("ban3", matter, sorting(MatterKind.COMPLAINT)));

        assertThat(sealed.sealed()).isTrue();
        assertThat(words(matter)).isEmpty();
        assertThat(desk.seen("ban3", sealed)).isEmpty();
        assertThat(desk.seen("canbo", sealed)).isPresent();
    }

    @Test
    void aMatterGoesItsWayUntilItIsToldAndJudged() {
        Receipt receipt = desk.raise(true, TEXT);
        UUID body = desk.body("Phòng Kinh tế");
        Matter matter = answered(receipt, body);
        matter = taken(desk.step("canbo", matter, new MatterStep.Checked(false, "")));
        matter =
                taken(
                        desk.step(
                                "ban3",
                                matter,
                                new MatterStep.Told(
                                        receipt.voice(),
                                        ToldHow.IN_PERSON,
                                        desk.today(),
                                        "Gặp tại nhà")));
        assertThat(matter.state()).isEqualTo(MatterState.TOLD);
        matter =
                taken(
                        desk.step(
                                "ban3",
                                matter,
                                new MatterStep.Judged(receipt.voice(), Verdict.SATISFIED, "")));

        assertThat(matter.state()).isEqualTo(MatterState.CLOSED);
        assertThat(history(matter))
                .extracting(row -> row.step().word())
                .containsExactly(
                        "record",
                        "classify",
                        "forward",
                        "acknowledge",
                        "answer",
                        "check",
                        "tell",
                        "verdict");
        assertThat(history(matter).getFirst().word("text")).isEqualTo(TEXT);
    }

    @Test
    void whoAsksToLookAgainCountsAgainstTheAnswerAndANewLetterIsNeeded() {
        Receipt receipt = desk.raise(false, TEXT);
        UUID body = desk.body("Phòng Văn hóa");
        Matter told =
                taken(
                        desk.step(
                                "canbo",
                                taken(
                                        desk.step(
                                                "canbo",
                                                answered(receipt, body),
                                                new MatterStep.Checked(false, ""))),
                                new MatterStep.Told(
                                        receipt.voice(), ToldHow.PHONE, desk.today(), "")));

        Matter again =
                taken(desk.bySender(told, new MatterStep.Objected(receipt.voice(), "Vẫn tối")));

        assertThat(again.state()).isEqualTo(MatterState.CLASSIFIED);
        assertThat(again.course().objections()).isEqualTo(1);
        assertThat(again.progress().outcome()).isEmpty();
        assertThatThrownBy(() -> desk.byBody(body, again, answer("Đã thay lần hai")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSenderOfAMatterIsNotToldByTheOneWhoseAreaHeWentRound() {
        Receipt receipt = desk.raise(false, TEXT);
        Matter checked =
                taken(
                        desk.step(
                                "canbo",
                                answered(receipt, desk.body("Trạm Y tế")),
                                new MatterStep.Checked(false, "")));

        assertThatThrownBy(() ->
                        desk.step(
                                "canbo",
                                checked,
                                new MatterStep.Told(
                                        receipt.voice(), ToldHow.READ_OUT, desk.today(), "")))
                .isInstanceOf(Refusal.class)
                .hasMessage("matters.refused.read-out");
    }

    @Test
    void everyVoiceOfAJoinedMatterKeepsItsRightToAnAnswer() {
        Receipt first = desk.raise(true, TEXT);
        Receipt second = desk.raise(false, "Tổ 4 không có điện đường");
        Matter joined =
                taken(
                        desk.step(
                                "canbo",
                                second.matter(),
                                new MatterStep.Joined(first.matter().id())));
        assertThat(joined.state()).isEqualTo(MatterState.JOINED);
        Matter checked =
                taken(
                        desk.step(
                                "canbo",
                                answered(first, desk.body("Điện lực")),
                                new MatterStep.Checked(false, "")));

        Matter half =
                taken(
                        desk.step(
                                "ban3",
                                checked,
                                new MatterStep.Told(
                                        first.voice(), ToldHow.READ_OUT, desk.today(), "")));
        assertThat(half.state()).isEqualTo(MatterState.CHECKED);
        assertThatThrownBy(() ->
                        desk.step(
                                "ban3",
                                half,
                                new MatterStep.Told(
                                        second.voice(), ToldHow.IN_PERSON, desk.today(), "")))
                .isInstanceOf(NotFound.class);
        Matter whole =
                taken(
                        desk.step(
                                "canbo",
                                half,
                                new MatterStep.Told(
                                        second.voice(), ToldHow.PHONE, desk.today(), "")));
        assertThat(whole.state()).isEqualTo(MatterState.TOLD);
    }

    @Test
    void theSecondOfTwoOfficersIsToldWhatChanged() {
        Matter first = desk.raise(false, TEXT).matter();
        Matter second = taken(desk.step("canbo", first, sorting(MatterKind.PETITION)));

        assertThat(desk.step("canbohai", first, sorting(MatterKind.REFLECTION)))
                .isEqualTo(new StepOutcome.Stale(second));
    }

    @Test
    void aDenunciationLeavesNothingOfItsContent() {
        Receipt receipt = desk.raiseNamed(true, "Ông tổ trưởng ăn tiền", "Ngô Thị Sáu");
        Matter sorted = taken(desk.step("ban3", receipt.matter(), sorting(MatterKind.REFLECTION)));

        Matter stub =
                taken(
                        desk.step(
                                "canbo",
                                sorted,
                                new MatterStep.HandedOver("7/TC", desk.today(), "Thanh tra")));

        assertThat(stub.place().area()).isEmpty();
        assertThat(stub.kind()).contains(MatterKind.DENUNCIATION_STUB);
        assertThat(desk.seen("ban3", stub)).isEmpty();
        assertThat(words(stub)).isEmpty();
        assertThat(history(stub))
                .allSatisfy(row -> {
                    assertThat(row.facts()).isEmpty();
                    assertThat(row.words()).isEmpty();
                });
        assertThat(read(() -> product.bean(StubStore.class).of(stub.id())))
                .contains(new StubStore.Stub("7/TC", desk.today(), "Thanh tra"));
        assertThat(count("SELECT count(*) FROM matters.key WHERE matter_id = :id", stub)).isZero();
        assertThat(
                        count(
                                "SELECT count(*) FROM matters.voice WHERE matter_id = :id AND (person_id IS NOT NULL OR code_digest IS NOT NULL)",
                                stub))
                .isZero();
    }

    @Test
    void aStepTakenBackAtOnceLeavesTheMatterAsItWas() {
        Matter matter = desk.raise(true, TEXT).matter();
        StepOutcome.Taken taken =
                (StepOutcome.Taken) desk.step("canbo", matter, sorting(MatterKind.COMPLAINT));

        assertThat(takeBack(taken.act().orElseThrow())).contains(new UndoCounts(0, 1, 0));

        Matter back = desk.seen("ban3", matter).orElseThrow();
        assertThat(back.state()).isEqualTo(MatterState.RECORDED);
        assertThat(back.sealed()).isFalse();
        assertThat(back.place()).isEqualTo(matter.place());
        assertThat(words(back)).contains(TEXT);
        assertThat(back.version()).isGreaterThan(taken.matter().version());
    }

    @Test
    void aStepOnWhichAnotherRestsIsNotTakenBack() {
        Matter matter = desk.raise(true, TEXT).matter();
        StepOutcome.Taken taken =
                (StepOutcome.Taken) desk.step("canbo", matter, sorting(MatterKind.PETITION));
        Matter later = taken(desk.step("canbo", taken.matter(), sorting(MatterKind.REFLECTION)));

        assertThat(takeBack(taken.act().orElseThrow())).isEmpty();
        assertThat(desk.seen("canbo", matter)).contains(later);
    }

    private static Optional<UndoCounts> takeBack(UUID act) {
        return product.bean(ScopedTransactions.class)
                .write(
                        desk.scope("canbo").writable(),
                        () -> ((TakesBack) product.bean(MatterUndo.class)).takeBack(act, "thử"));
    }

    private static Matter answered(Receipt receipt, UUID body) {
        Matter matter = taken(desk.step("canbo", receipt.matter(), sorting(MatterKind.PETITION)));
        LocalDate today = desk.today();
        matter =
                taken(
                        desk.step(
                                "chutich",
                                matter,
                                new MatterStep.Forwarded(
                                        body, "12/CV-MTTQ-BTT", today, today.plusDays(20), TEXT)));
        matter = taken(desk.byBody(body, matter, new MatterStep.Acknowledged("05/UBND")));
        return taken(desk.byBody(body, matter, answer("Đã thay bóng")));
    }

    private static MatterStep answer(String text) {
        return new MatterStep.Answered(
                Outcome.SETTLED,
                text,
                new Evidence.Document("31/UBND", desk.today(), "Phó Chủ tịch"));
    }

    private static List<StepRow> history(Matter matter) {
        return read(() -> product.bean(StepStore.class).of(matter.id()));
    }

    private static Optional<String> words(Matter matter) {
        return read(() ->
                product.bean(JdbcClient.class)
                        .sql("SELECT text FROM matters.words WHERE matter_id = :id")
                        .param("id", matter.id())
                        .query(String.class)
                        .optional());
    }

    private static long count(String query, Matter matter) {
        return read(() ->
                product.bean(JdbcClient.class)
                        .sql(query)
                        .param("id", matter.id())
                        .query(Long.class)
                        .single());
    }

    private static <T> T read(java.util.function.Supplier<T> work) {
        return product.bean(ScopedTransactions.class).read(desk.scope("canbo").readable(), work);
    }
}
