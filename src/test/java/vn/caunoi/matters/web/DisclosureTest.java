package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Who learns who raised a matter: who asked in writing, what he asked for, and nobody else. */
class DisclosureTest {
    private static final String NAME = "Lê Thị Mẫu Đơn";
    private static final String PHONE = "0900000077";

    private static TestProduct product;
    private static MattersOfWard ward;
    private static Visitor officer;
    private static Visitor chair;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("thuongtruc", Role.STANDING_COMMITTEE, "P");
        product.account("kiemnhiem", Role.WARD_OFFICER, "P");
        product.alsoHolds("kiemnhiem", Role.CHAIR, "P");
        ward = new MattersOfWard(product);
        officer = new Visitor(product).signIn("canbo");
        chair = new Visitor(product).signIn("chutich");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String path(Receipt receipt) {
        return "/y-kien/" + receipt.matter().id() + "/cung-cap";
    }

    private static HttpResponse<String> ask(Visitor visitor, Receipt receipt, String... more) {
        String[] fields = {
            "nguoi", receipt.voice().toString(),
            "coquan", "Cơ quan Điều tra thử",
            "so", "15/CQDT",
            "ngay", MattersOfWard.today().toString(),
            "cancu", "Điều 9 của một luật thử",
            "noidung_name", "1"
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return visitor.post(path(receipt) + "/moi", all);
    }

    /** The page of a request that the officer entered. */
    private static String asked(Receipt receipt, String... more) {
        HttpResponse<String> answer = ask(officer, receipt, more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return led(answer);
    }

    private static String led(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static Receipt named() {
        return ward.named(true, "Đèn hẻm 9 tắt đã lâu", NAME, PHONE);
    }

    private static String receiptPage(Receipt receipt) {
        return new Visitor(product).get("/tra-cuu/" + receipt.code().written()).body();
    }

    @Test
    void whatWasAskedIsOpenedAfterTheChairApprovedAndNothingElse() {
        Receipt receipt = named();
        String request = asked(receipt);
        assertThat(chair.get("/").body()).contains("chờ Chủ tịch quyết định");
        assertThat(chair.get("/y-kien/cung-cap").body()).contains("Cơ quan Điều tra thử");
        assertThat(chair.get(request).body())
                .contains("15/CQDT", "Điều 9 của một luật thử", "Người gửi 1")
                .doesNotContain(NAME, PHONE);

        assertThat(chair.post(request + "/dong-y").statusCode()).isEqualTo(422);
        assertThat(chair.post(request + "/dong-y", "dadoc", "1").statusCode()).isEqualTo(302);

        assertThat(officer.get(request).body())
                .contains("Đã đồng ý cung cấp")
                .doesNotContain(NAME, PHONE);
        assertThat(officer.post(request + "/noi-dung").body())
                .contains(NAME, "Chỉ cung cấp cho Cơ quan Điều tra thử")
                .doesNotContain(PHONE);
        assertThat(chair.post(request + "/dong-y", "dadoc", "1").body())
                .contains("đã được quyết định");
    }

    @Test
    void theSenderIsToldOnHisPageAndByMessage() {
        Receipt receipt = named();
        String request = asked(receipt);
        assertThat(receiptPage(receipt)).doesNotContain("Cơ quan Điều tra thử");
        chair.post(request + "/dong-y", "dadoc", "1");

        assertThat(receiptPage(receipt))
                .contains("Cơ quan Điều tra thử", "15/CQDT", "Điều 9 của một luật thử");
        assertThat(messages(receipt)).isEqualTo(1);
    }

    @Test
    void whereALawForbidsToTellTheSenderHeIsNotTold() {
        Receipt receipt = named();
        String request = asked(receipt, "khongbao", "Điều 10 của một luật thử");
        chair.post(request + "/dong-y", "dadoc", "1");

        assertThat(chair.get(request).body()).contains("Không: Điều 10 của một luật thử");
        assertThat(receiptPage(receipt)).doesNotContain("Cơ quan Điều tra thử");
        assertThat(messages(receipt)).isZero();
    }

    @Test
    void theJournalTellsWhoAskedWhoApprovedAndWhoOpened() {
        Receipt receipt = named();
        String request = asked(receipt);
        chair.post(request + "/dong-y", "dadoc", "1");
        officer.post(request + "/noi-dung");

        assertThat(acts(receipt.matter().id()))
                .containsExactlyInAnyOrder("disclosure_asked", "sender_disclosed", "contact_shown");
        assertThat(chair.get("/nhat-ky").body())
                .contains("Cung cấp danh tính người gửi", "15/CQDT")
                .doesNotContain(NAME);
    }

    @Test
    void nobodyApprovesHisOwnRequest() {
        Receipt receipt = named();
        Visitor both = new Visitor(product).signIn("kiemnhiem");
        String request = led(ask(both, receipt));

        assertThat(both.get(request).body()).doesNotContain("/dong-y");
        assertThat(both.post(request + "/dong-y", "dadoc", "1").body())
                .contains("không được tự quyết định");
        assertThat(both.post(request + "/noi-dung").statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficerAloneSeesNoMoreAndNobodyButTheChairDecides() {
        Receipt receipt = named();
        String request = asked(receipt);
        assertThat(officer.post(request + "/noi-dung").statusCode()).isEqualTo(404);
        assertThat(officer.post(request + "/dong-y", "dadoc", "1").statusCode()).isEqualTo(404);
        Visitor deputy = new Visitor(product).signIn("thuongtruc");
        assertThat(deputy.get(request).statusCode()).isEqualTo(200);
        assertThat(deputy.post(request + "/dong-y", "dadoc", "1").statusCode()).isEqualTo(404);
        assertThat(deputy.post(request + "/tu-choi", "lydo", "Không").statusCode()).isEqualTo(404);
    }

    @Test
    void aRefusalHasItsReasonAndOpensNothing() {
        Receipt receipt = named();
        String request = asked(receipt);
        assertThat(chair.post(request + "/tu-choi").statusCode()).isEqualTo(422);
        chair.post(request + "/tu-choi", "lydo", "Văn bản không nêu điều luật");

        assertThat(officer.get(request).body())
                .contains("Đã từ chối", "Văn bản không nêu điều luật");
        assertThat(officer.post(request + "/noi-dung").statusCode()).isEqualTo(404);
        assertThat(receiptPage(receipt)).doesNotContain("Cơ quan Điều tra thử");
        assertThat(acts(receipt.matter().id()))
                .containsExactlyInAnyOrder("disclosure_asked", "disclosure_refused");
    }

    @Test
    void ofWhoGaveNoNameThereIsNothingToDisclose() {
        Receipt receipt = ward.anonymous(true, "Không ghi tên");
        assertThat(officer.get("/y-kien/" + receipt.matter().id()).body())
                .doesNotContain("/cung-cap");
        assertThat(officer.get(path(receipt) + "/moi").body()).contains("không có gì để cung cấp");
        assertThat(ask(officer, receipt).statusCode()).isEqualTo(422);
    }

    @Test
    void theBodyComplainedAboutLearnsNoName() {
        Receipt receipt = named();
        UUID body = ward.body();
        ward.taken(
                ward.step(
                        "canbo",
                        receipt.matter(),
                        new MatterStep.Classified(
                                MatterKind.REFLECTION,
                                "procedures",
                                Competence.ELSEWHERE,
                                Set.of(Concern.body(body)))));
        HttpResponse<String> answer =
                officer.post(
                        path(receipt) + "/moi",
                        "nguoi",
                        receipt.voice().toString(),
                        "coquan",
                        "ỦY BAN NHÂN DÂN phường Thử",
                        "so",
                        "1/UBND",
                        "ngay",
                        MattersOfWard.today().toString(),
                        "cancu",
                        "Điều 1",
                        "noidung_name",
                        "1");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("cơ quan bị phản ánh");
    }

    @Test
    void thoseOfTheAreaKnowNothingOfIt() {
        Receipt receipt = named();
        String request = asked(receipt);
        chair.post(request + "/dong-y", "dadoc", "1");
        for (String name : new String[] {"ban3", "kiemtra", "chi3", "bencanh"}) {
            Visitor other = new Visitor(product).signIn(name);
            assertThat(other.get(request).statusCode()).as(name).isEqualTo(404);
            assertThat(other.get(path(receipt)).statusCode()).as(name).isEqualTo(404);
            assertThat(other.post(request + "/noi-dung").statusCode()).as(name).isEqualTo(404);
            assertThat(other.get("/y-kien/" + receipt.matter().id()).body())
                    .as(name)
                    .doesNotContain("Cơ quan Điều tra thử");
        }
        assertThat(officer.get("/y-kien/" + receipt.matter().id()).body())
                .contains("Cung cấp cho: Cơ quan Điều tra thử");
    }

    private static int messages(Receipt receipt) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(
                                                """
                                                SELECT count(*) FROM notifications.notice
                                                WHERE kind = 'matters.sender_disclosed' AND about = :matter
                                                  AND recipient_kind = 'person'
                                                """)
                                        .param("matter", receipt.matter().id())
                                        .query(Integer.class)
                                        .single());
    }

    private static List<String> acts(UUID matter) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(
                                                "SELECT act FROM journal.entry WHERE subject_id = :matter ORDER BY id")
                                        .param("matter", matter)
                                        .query(String.class)
                                        .list());
    }
}
