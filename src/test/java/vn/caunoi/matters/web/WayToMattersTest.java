package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.Bodies;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Who finds which way to matters, in the menu and on the desk; and it leads somewhere. */
class WayToMattersTest {
    private static final String INBOX = "href=\"/y-kien\"";
    private static final String SUMMARY = "href=\"/tong-hop-y-kien\"";
    private static final String ANSWERS = "href=\"/co-quan-tra-loi\"";

    private static TestProduct product;
    private static MattersOfWard ward;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("danguy", Role.PARTY_COMMITTEE, "P");
        product.account("coquan", Role.ANSWERING_BODY, "P");
        product.account("chuagiao", Role.ANSWERING_BODY, "P");
        ward = new MattersOfWard(product);
        UUID body = ward.body();
        product.bean(Bodies.class).appoint(ward.scope("canbo"), body, "coquan");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void partyBodiesFindTheTotalsAndNoInbox() {
        for (int i = 0; i < 6; i++) {
            ward.anonymous(true, "Đèn đường tắt lần " + i);
        }
        for (String name : List.of("danguy", "chi3")) {
            Visitor visitor = new Visitor(product).signIn(name);
            String desk = visitor.get("/").body();
            assertThat(desk)
                    .as(name)
                    .contains(SUMMARY, "lượt trong kỳ: xem tổng hợp")
                    .doesNotContain(INBOX, ANSWERS);
            assertThat(visitor.get("/tong-hop-y-kien").statusCode()).isEqualTo(200);
            assertThat(visitor.get("/y-kien").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoAnswersForABodyFindsWhatItOwesAndNothingElse() {
        Visitor clerk = new Visitor(product).signIn("coquan");
        assertThat(clerk.get("/").body())
                .contains(ANSWERS, "Cơ quan không còn việc nào chờ trả lời");

        ward.forwarded(ward.sorted(ward.anonymous(true, "Hố ga").matter(), MatterKind.PETITION));
        assertThat(clerk.get("/").body())
                .contains(ANSWERS, "Có 1 việc chờ cơ quan trả lời")
                .doesNotContain(INBOX, SUMMARY);
        assertThat(clerk.get("/co-quan-tra-loi").statusCode()).isEqualTo(200);

        LocalDate today = MattersOfWard.today();
        product.clock().moveTo(today.plusDays(60));
        assertThat(new Visitor(product).signIn("coquan").get("/").body())
                .contains("Có 1 việc quá hạn trả lời");
        product.clock().moveTo(today);
    }

    @Test
    void anAccountThatWasGivenNoBodyYetReadsWhomToAsk() {
        Visitor clerk = new Visitor(product).signIn("chuagiao");
        assertThat(clerk.get("/").body()).contains(ANSWERS);
        var page = clerk.get("/co-quan-tra-loi");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("chưa được giao trả lời cho cơ quan nào");
    }

    @Test
    void everybodyElseFindsTheInboxOrNothing() {
        for (String name : List.of("canbo", "ban3", "kiemtra", "chutich", "tinh")) {
            assertThat(new Visitor(product).signIn(name).get("/").body())
                    .as(name)
                    .contains(INBOX)
                    .doesNotContain(SUMMARY, ANSWERS);
        }
        assertThat(new Visitor(product).signIn("quantri").get("/").body())
                .doesNotContain(INBOX, SUMMARY, ANSWERS);
    }
}
