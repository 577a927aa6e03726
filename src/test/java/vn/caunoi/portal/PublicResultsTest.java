package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.matters.desk.ChaseHands;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Results are shown by a recorded decision alone, and never a word of who raised them. */
class PublicResultsTest {
    private static final String PAGE = "/kdc/P-3/ket-qua";
    private static final String RECORD = "/cai-dat/phuong/P/ket-qua";
    private static final String SAID = "Đèn đường tổ 4 hỏng hai tuần nay";

    private static TestProduct product;
    private static Resident resident;
    private static Visitor officer;
    private static ChaseHands hands;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        resident = new Resident(product);
        officer = new Visitor(product).signIn("canbo");
        hands = new ChaseHands(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void theyOpenByADecisionAndCloseByAnother() {
        settled("ban");
        settled("phuong");
        hands.forwarded(raised("ban"));
        String promised = raised("ban");
        hands.take(
                hands.forwarded(promised),
                promised,
                new MatterStep.RoadmapGiven(today().plusDays(90), "40/UBND", "Chờ vốn quý sau"));

        assertThat(resident.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(decision(true, today().minusDays(3), today()))
                .as("told too late")
                .isEqualTo(422);
        assertThat(resident.get(PAGE).statusCode()).isEqualTo(404);

        assertThat(decision(true, today().minusDays(60), today())).isEqualTo(302);
        HttpResponse<String> shown = resident.get(PAGE);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .containsOnlyOnce("</span>Đã giải quyết</span>")
                .contains("theo lộ trình, đến ngày", "Phòng Kinh tế, Hạ tầng")
                .doesNotContain(SAID, ChaseHands.ANSWER, "Chờ vốn", "Đang giải quyết<");
        assertThat(resident.get("/kdc/P-3").body()).contains(PAGE);
        assertThat(resident.get("/kdc/P-4/ket-qua").body()).doesNotContain("Phòng Kinh tế");

        assertThat(
                        officer.post(
                                        RECORD,
                                        "mo",
                                        "false",
                                        "so",
                                        "9/QĐ-MTTQ",
                                        "ngay",
                                        today().toString(),
                                        "tungay",
                                        today().toString())
                                .statusCode())
                .isEqualTo(302);
        assertThat(resident.get(PAGE).statusCode()).isEqualTo(404);
    }

    private static int decision(boolean opens, LocalDate informed, LocalDate from) {
        return officer.post(
                        RECORD,
                        "mo",
                        String.valueOf(opens),
                        "so",
                        "7/QĐ-MTTQ",
                        "ngay",
                        today().minusDays(30).toString(),
                        "capuy",
                        "15-CV/ĐU",
                        "ngaycapuy",
                        today().minusDays(40).toString(),
                        "ngaybao",
                        informed.toString(),
                        "tungay",
                        from.toString())
                .statusCode();
    }

    private static void settled(String reader) {
        String code = raised(reader);
        hands.answered(hands.forwarded(code), code);
        assertThat(
                        resident.post(
                                        "/tra-cuu/" + code + "/danh-gia",
                                        "traloi",
                                        "1",
                                        "danhgia",
                                        "satisfied")
                                .statusCode())
                .isEqualTo(303);
    }

    private static String raised(String reader) {
        return Resident.code(resident.post("/kdc/P-3", "noidung", SAID, "gui", reader));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
