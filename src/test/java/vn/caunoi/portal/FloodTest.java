package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/**
 * One source that never stops. What comes from the own machine has twenty times the measure, since
 * everybody may stand behind a server there; a minute may end on the way, so that twice that much
 * gets through at most.
 */
class FloodTest {
    private static final int SHARED = 20;
    private static final String SAID = "Lời gửi liên tục";

    private static TestProduct product;
    private static Resident resident;
    private static String code = "";

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        resident = new Resident(product);
        code = Resident.code(resident.post("/kdc/P", "noidung", "Của người có mã"));
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whoSendsWithoutEndIsToldToWaitAndLosesNothing() {
        int most = SayController.MOST_SENT * SHARED;
        int accepted = 0;
        HttpResponse<String> answer = resident.post("/kdc/P-3", "noidung", SAID);
        while (answer.statusCode() == 303 && accepted <= 2 * most) {
            accepted++;
            answer = resident.post("/kdc/P-3", "noidung", SAID);
        }
        int refused = 1;
        for (int i = 0; i < 20; i++) {
            refused += resident.post("/kdc/P-4", "noidung", SAID).statusCode() == 429 ? 1 : 0;
        }
        System.out.printf(
                "portal.flood accepted %d, then refused %d of 21 (a minute's measure %d, of another machine %d)%n",
                accepted, refused, most, SayController.MOST_SENT);

        assertThat(accepted).isBetween(most - 1, 2 * most);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains(SAID, "xin đợi một phút");
        assertThat(resident.get("/kdc/P-3").statusCode()).isEqualTo(200);
    }

    @Test
    void whoTriesCodesIsStoppedAndWhoHasOneIsNot() {
        int most = ReceiptController.MOST_MISSES * SHARED;
        int tried = 0;
        int status = 404;
        while (status == 404 && tried <= 2 * most) {
            status = resident.get("/tra-cuu/%016d".formatted(tried)).statusCode();
            tried++;
        }
        System.out.printf("portal.codes tried %d, then %d%n", tried, status);

        assertThat(status).isEqualTo(429);
        assertThat(resident.get("/tra-cuu/" + code).statusCode()).isEqualTo(200);
    }
}
