package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.ChaseHands;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** What residents do without account, cookie and script, from the first word to the verdict. */
class ResidentJourneyTest {
    private static final String SAID = "Đèn đường tổ 4 hỏng hai tuần nay";

    private static TestProduct product;
    private static Resident resident;
    private static ChaseHands hands;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("thanhvien3", Role.MEMBER, "P-3");
        resident = new Resident(product);
        hands = new ChaseHands(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noidung", "text", "y_kien"})
    void onePlainFieldOfWordsGoesStraightToTheWardAndRoundTheArea(String field) {
        String code = Resident.code(resident.post("/kdc/P-3", field, SAID));

        assertThat(hands.words(code)).isEqualTo(SAID);
        assertThat(hands.sees("canbo", code)).isTrue();
        assertThat(hands.sees("ban3", code)).isFalse();
        assertThat(hands.sees("thanhvien3", code)).isFalse();
        assertThat(hands.sees("chi3", code)).isFalse();
    }

    @Test
    void theHeadReadsWhatIsSentToHim() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID, "gui", "ban"));

        assertThat(hands.sees("ban3", code)).isTrue();
        assertThat(hands.sees("thanhvien3", code)).isTrue();
        assertThat(page(code)).contains("Ban công tác Mặt trận và Mặt trận phường");
    }

    @Test
    void onThePageOfTheWardThereIsNoHeadToSendItTo() {
        assertThat(resident.get("/kdc/P").body()).doesNotContain("name=\"gui\"");
        String code = Resident.code(resident.post("/kdc/P", "noidung", SAID, "gui", "ban"));

        assertThat(hands.matter(code).place().isAtWard()).isTrue();
        assertThat(hands.matter(code).place().area()).isEmpty();
    }

    @Test
    void twoTapsLeadToOneReceiptAndAnotherSheetToAnother() {
        String sheet = resident.sheet("/kdc/P-3");
        String first = Resident.code(resident.post("/kdc/P-3", "noidung", SAID, "phieu", sheet));
        String second = Resident.code(resident.post("/kdc/P-3", "noidung", SAID, "phieu", sheet));
        String mended =
                Resident.code(resident.post("/kdc/P-3", "noidung", SAID + ".", "phieu", sheet));
        String plain = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));

        assertThat(second).isEqualTo(first);
        assertThat(mended).isNotEqualTo(first);
        assertThat(plain).isNotEqualTo(first).isNotEqualTo(mended);
    }

    @Test
    void tapsAtTheSameMomentLeadToOneReceipt() throws InterruptedException {
        String sheet = resident.sheet("/kdc/P-3");
        var codes = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        Runnable tap =
                () ->
                        codes.add(
                                Resident.code(
                                        new Resident(product)
                                                .post(
                                                        "/kdc/P-3",
                                                        "noidung",
                                                        SAID,
                                                        "phieu",
                                                        sheet)));
        Thread one = Thread.ofVirtual().start(tap);
        Thread other = Thread.ofVirtual().start(tap);
        one.join();
        other.join();

        assertThat(codes).hasSize(2);
        assertThat(codes.stream().distinct()).hasSize(1);
    }

    @Test
    void whoGivesNoNameSeesStateAndAnswerAndNeverHisWords() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));
        assertThat(resident.get("/tra-cuu/" + code + "?moi=1").body())
                .contains("Đã nhận ý kiến", code)
                .doesNotContain(SAID);
        assertThat(page(code)).contains("Đã tiếp nhận").doesNotContain(SAID);

        UUID body = hands.forwarded(code);
        assertThat(page(code))
                .contains("Đang giải quyết", "12/CV-MTTQ-BTT", "Phòng Kinh tế, Hạ tầng")
                .doesNotContain(SAID, "Đèn đường");

        hands.answeredUnchecked(body, code);
        assertThat(page(code))
                .contains("Đã có trả lời, đang kiểm tra")
                .doesNotContain(ChaseHands.ANSWER, "31/UBND-KT");

        hands.take("canbo", code, new MatterStep.Checked(false, ""));
        assertThat(page(code))
                .contains(ChaseHands.ANSWER, "31/UBND-KT", "Phó Chủ tịch Lê Văn Tám")
                .contains("/danh-gia", "/xem-lai")
                .doesNotContain(SAID, "/rut\"");
    }

    @Test
    void whoGivesHisNameSeesHisWordsAndNeverHisName() {
        String code =
                Resident.code(
                        resident.post(
                                "/kdc/P-3",
                                "noidung",
                                SAID,
                                "hoten",
                                "Trần Thị Bưởi",
                                "lienlac",
                                "0912 345 678",
                                "cach",
                                "phone"));

        assertThat(hands.voice(code).isAnonymous()).isFalse();
        assertThat(hands.voice(code).wants()).isEqualTo(Wish.PHONE);
        assertThat(page(code)).contains(SAID).doesNotContain("Bưởi", "0912");
    }

    @ParameterizedTest
    @CsvSource({"satisfied, CLOSED", "accepting, CLOSED", "unsatisfied, TOLD"})
    void aVerdictTellsWhoHadNotBeenToldAndEndsTheMatterOrNot(String verdict, MatterState then) {
        String code = answered();

        assertThat(
                        resident.post(
                                        "/tra-cuu/" + code + "/danh-gia",
                                        "traloi",
                                        "1",
                                        "danhgia",
                                        verdict,
                                        "ykien",
                                        "Cảm ơn")
                                .statusCode())
                .isEqualTo(303);

        assertThat(hands.matter(code).state()).isEqualTo(then);
        assertThat(hands.voice(code).told().orElseThrow().how()).isEqualTo(ToldHow.PAGE);
        assertThat(page(code)).contains("Bà con đã đánh giá", "Bà con đã đọc trả lời");
        assertThat(
                        resident.post(
                                        "/tra-cuu/" + code + "/danh-gia",
                                        "traloi",
                                        "1",
                                        "danhgia",
                                        verdict)
                                .statusCode())
                .as("the second tap")
                .isEqualTo(303);
    }

    @Test
    void anObjectionIsLookedAtAgainAndAnsweredAgain() {
        String code = answered();
        String objecting = "/tra-cuu/" + code + "/xem-lai";

        assertThat(resident.post(objecting, "traloi", "1").statusCode()).isEqualTo(422);
        HttpResponse<String> done =
                resident.post(objecting, "traloi", "1", "lydo", "Đèn sáng một đêm lại tắt");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(hands.matter(code).state()).isEqualTo(MatterState.CLASSIFIED);
        assertThat(hands.matter(code).course().objections()).isEqualTo(1);
        assertThat(page(code))
                .contains("đề nghị xem lại")
                .doesNotContain(ChaseHands.ANSWER, "một đêm lại tắt");
        assertThat(
                        resident.post(objecting, "traloi", "1", "lydo", "Đèn sáng một đêm lại tắt")
                                .statusCode())
                .as("the second tap")
                .isEqualTo(303);
        assertThat(hands.matter(code).course().objections()).isEqualTo(1);

        hands.answered(hands.forwarded(code), code);
        assertThat(resident.post(objecting, "traloi", "1", "lydo", "Khác").statusCode())
                .as("about the answer before")
                .isEqualTo(409);
        assertThat(
                        resident.post(
                                        "/tra-cuu/" + code + "/danh-gia",
                                        "traloi",
                                        "2",
                                        "danhgia",
                                        "satisfied")
                                .statusCode())
                .isEqualTo(303);
        assertThat(hands.matter(code).state()).isEqualTo(MatterState.CLOSED);
    }

    @Test
    void whoIsAskedSaysMoreAndTheClockGoesOn() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));
        UUID body = hands.forwarded(code);
        assertThat(page(code)).doesNotContain("/bo-sung");
        assertThat(resident.post("/tra-cuu/" + code + "/bo-sung", "bosung", "Gì đó").statusCode())
                .isEqualTo(409);

        hands.take(body, code, new MatterStep.SenderAsked("Cột đèn số mấy?"));
        assertThat(page(code)).contains("Cột đèn số mấy?", "/bo-sung");
        assertThat(resident.post("/tra-cuu/" + code + "/bo-sung", "bosung", " ").statusCode())
                .isEqualTo(422);
        assertThat(
                        resident.post("/tra-cuu/" + code + "/bo-sung", "bosung", "Cột số 17")
                                .statusCode())
                .isEqualTo(303);
        assertThat(hands.matter(code).progress().body().orElseThrow().pausedOn()).isEmpty();
        assertThat(page(code)).doesNotContain("Cột số 17", "/bo-sung");
    }

    @Test
    void whoTakesItBackBeforeAnAnswerEndsIt() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));

        assertThat(page(code)).contains("/rut\"");
        assertThat(resident.post("/tra-cuu/" + code + "/rut").statusCode()).isEqualTo(303);
        assertThat(hands.matter(code).state()).isEqualTo(MatterState.WITHDRAWN);
        assertThat(page(code)).contains("Đã kết thúc", "đã rút").doesNotContain("/rut\"");

        String late = answered();
        assertThat(resident.post("/tra-cuu/" + late + "/rut").statusCode()).isEqualTo(409);
    }

    @Test
    void aVoiceThatWasJoinedFollowsTheMatterAndReadsNobodysWords() {
        String first = Resident.code(resident.post("/kdc/P-3", "noidung", SAID, "gui", "ban"));
        String second =
                Resident.code(
                        resident.post("/kdc/P-3", "noidung", "Ngõ tối quá", "hoten", "Võ Văn Sậy"));
        hands.take("canbo", second, new MatterStep.Joined(hands.matter(first).id()));
        UUID body = hands.forwarded(first);
        hands.take(body, first, new MatterStep.SenderAsked("Cột đèn số mấy?"));

        assertThat(page(second))
                .contains("Đang giải quyết", "12/CV-MTTQ-BTT", "Ngõ tối quá")
                .doesNotContain(SAID, "Cột đèn số mấy?", "/bo-sung");

        hands.answered(body, first);
        judge(second, "satisfied");
        assertThat(hands.matter(first).state()).isEqualTo(MatterState.CHECKED);
        assertThat(page(second)).contains("Đã báo lại bà con");
        judge(first, "accepting");
        assertThat(hands.matter(first).state()).isEqualTo(MatterState.CLOSED);
    }

    @Test
    void theFormComesBackWithEverythingThatWasTyped() {
        HttpResponse<String> answer =
                resident.post(
                        "/kdc/P-3",
                        "noidung",
                        SAID,
                        "gui",
                        "ban",
                        "lienlac",
                        "0912345678",
                        "cach",
                        "phone");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(SAID, "0912345678", "Xin ghi tên", "value=\"ban\" checked");
    }

    @Test
    void theTypedCodeLeadsToThePageAndNotThroughTheAddressOfAQuestion() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));
        String typed = code.toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        HttpResponse<String> led = resident.post("/tra-cuu", "ma", typed);
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location").orElseThrow()).endsWith("/tra-cuu/" + code);
        assertThat(resident.post("/tra-cuu", "ma", "123").statusCode()).isEqualTo(422);
    }

    private static String answered() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", SAID));
        hands.answered(hands.forwarded(code), code);
        return code;
    }

    private static void judge(String code, String verdict) {
        assertThat(
                        resident.post(
                                        "/tra-cuu/" + code + "/danh-gia",
                                        "traloi",
                                        "1",
                                        "danhgia",
                                        verdict)
                                .statusCode())
                .isEqualTo(303);
    }

    private static String page(String code) {
        HttpResponse<String> answer = resident.get("/tra-cuu/" + code);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
