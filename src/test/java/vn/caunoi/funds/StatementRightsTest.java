package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Who publishes receipts and payments, as the ward decided in its settings. */
class StatementRightsTest {
    private static final String SHEET =
            "/quy/cong-khai/for_the_poor/" + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear();
    private static final String SENTENCE = "người trong Ban Thường trực công bố tờ này";

    @Test
    void theOfficerPublishesUntilTheWardDecidesThatTheStandingCommitteeAgreesFirst() {
        try (TestProduct product = TwoWards.served()) {
            Visitor officer = new Visitor(product).signIn("canbo");
            Visitor chair = new Visitor(product).signIn("chutich");
            Visitor head = new Visitor(product).signIn("ban3");
            assertThat(officer.get(SHEET).body()).contains("/cong-bo").doesNotContain(SENTENCE);
            assertThat(chair.get(SHEET).body()).doesNotContain("/cong-bo", SENTENCE);
            assertThat(publish(chair)).isEqualTo(404);
            assertThat(publish(head)).isEqualTo(404);
            assertThat(publish(officer)).isEqualTo(302);

            officer.post("/cai-dat/phuong/P", "nguoidang", "standing_committee", "phienban", "0");

            assertThat(officer.get(SHEET).body()).contains(SENTENCE).doesNotContain("/cong-bo");
            assertThat(publish(officer)).isEqualTo(404);
            assertThat(publish(head)).isEqualTo(404);
            assertThat(chair.get(SHEET).body()).contains("/cong-bo").doesNotContain(SENTENCE);
            assertThat(publish(chair)).isEqualTo(302);
        }
    }

    private static int publish(Visitor who) {
        return who.post(SHEET + "/cong-bo", "da-xem", "co").statusCode();
    }
}
