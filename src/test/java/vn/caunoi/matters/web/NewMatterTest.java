package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** What people say is written down by those who serve. */
class NewMatterTest {
    private static final String NEW = "/y-kien/moi";
    private static final Pattern CODE =
            Pattern.compile("figure-large\">([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<");

    private static TestProduct product;
    private static Visitor officer;
    private static Visitor head;
    private static Visitor member;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("thanhvien3", Role.MEMBER, "P-3");
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
        member = new Visitor(product).signIn("thanhvien3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aHeadWritesWithoutANameAndHandsOutACodeThatStandsInNoAddress() {
        var sent = head.post(NEW, "noi-dung", "Hẻm 3 tối om", "gui", "truongban", "kenh", "head");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String next = sent.headers().firstValue("Location").orElseThrow();
        assertThat(next).contains("/y-kien/bien-nhan").contains("=");
        Matcher code = CODE.matcher(head.get("/y-kien/bien-nhan").body());
        assertThat(code.find()).isTrue();
        assertThat(next).doesNotContain(code.group(1));
        assertThat(
                        product.bean(VoiceStore.class)
                                .byCode(ReceiptCode.of(code.group(1)).orElseThrow().digest()))
                .isPresent();
        assertThat(head.get("/y-kien?q=hem+toi+om").body()).contains("Hẻm 3 tối om");
        assertThat(new Visitor(product).signIn("canbo").get("/y-kien/bien-nhan").statusCode())
                .isEqualTo(302);
    }

    @Test
    void whatAHeadOrMemberSendsStraightToTheWardLeavesHim() {
        for (Visitor person : new Visitor[] {head, member}) {
            var sent =
                    person.post(
                            NEW,
                            "noi-dung",
                            "Chuyện riêng gửi thẳng phường",
                            "gui",
                            "phuong",
                            "kenh",
                            "head");
            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
            assertThat(person.get("/y-kien/bien-nhan").body()).containsPattern(CODE);
            assertThat(person.get("/y-kien?q=chuyen+rieng").body())
                    .doesNotContain("Chuyện riêng gửi thẳng phường");
        }
        assertThat(officer.get("/y-kien?q=chuyen+rieng").body())
                .contains("Chuyện riêng gửi thẳng phường");
    }

    @Test
    void aMemberWritesForTheHeadOfHisArea() {
        var sent =
                member.post(
                        NEW,
                        "noi-dung",
                        "Sân chơi hỏng xích đu",
                        "gui",
                        "truongban",
                        "kenh",
                        "head");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(head.get("/y-kien?q=xich+du").body()).contains("Sân chơi hỏng xích đu");
    }

    @Test
    void aMessageIsEnteredOnlyWhenItsSenderWasAsked() {
        assertThat(
                        head.post(NEW, "noi-dung", "Nhắn tin", "kenh", "message", "gui", "phuong")
                                .body())
                .contains("Chỉ ghi tin nhắn khi người nhắn đã đồng ý");
        assertThat(
                        head.post(
                                        NEW,
                                        "noi-dung",
                                        "Nhắn tin",
                                        "kenh",
                                        "message",
                                        "gui",
                                        "phuong",
                                        "dahoi",
                                        "1")
                                .statusCode())
                .isEqualTo(302);
    }

    @Test
    void numbersOfPeopleAreOfferedForRemovalBeforeTheyAreKept() {
        String text = "Gọi bà Năm 0901 234 567, căn cước 079123456789, văn bản 123/2025";
        var asked = head.post(NEW, "noi-dung", text, "gui", "truongban", "kenh", "head");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("0901 234 567, 079123456789")
                .contains("Bỏ các số này rồi ghi");

        var kept = head.post(NEW, "noi-dung", text, "gui", "truongban", "kenh", "head", "so", "bo");

        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(head.get("/y-kien?q=goi+ba+nam").body())
                .contains("Gọi bà Năm …, căn cước …, văn bản 123/2025")
                .doesNotContain("0901 234 567");
    }

    @Test
    void ofPaperItIsAskedFirstWhetherItIsADenunciation() {
        assertThat(officer.get(NEW).body()).contains("kenh=letter").doesNotContain("textarea");
        assertThat(officer.get(NEW + "?kenh=letter").body())
                .contains("Đây có phải đơn tố cáo, tố giác không?")
                .doesNotContain("textarea")
                .doesNotContain("type=\"file\"");
        var unasked = officer.post(NEW, "noi-dung", "Đơn xin", "kenh", "letter", "gui", "phuong");
        assertThat(unasked.statusCode()).isEqualTo(422);
        assertThat(unasked.body()).contains("Đây có phải đơn tố cáo, tố giác không?");

        assertThat(officer.get(NEW + "?kenh=letter&khong=1").body()).contains("textarea");
        assertThat(
                        officer.post(
                                        NEW,
                                        "noi-dung",
                                        "Đơn xin lát vỉa hè",
                                        "kenh",
                                        "letter",
                                        "gui",
                                        "phuong",
                                        "khong",
                                        "1",
                                        "khu",
                                        "P-3")
                                .statusCode())
                .isEqualTo(302);
        assertThat(head.get("/y-kien?q=lat+via+he").body()).doesNotContain("Đơn xin lát vỉa hè");
    }

    @Test
    void aDenunciationOnPaperLeavesNumberDayAndReceiver() {
        assertThat(officer.post("/y-kien/to-cao", "so", "9/TC").statusCode()).isEqualTo(422);
        var sent =
                officer.post(
                        "/y-kien/to-cao",
                        "so",
                        "9/TC",
                        "ngay",
                        MattersOfWard.today().toString(),
                        "noinhan",
                        "Thanh tra thành phố");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String path =
                sent.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("https?://[^/]+", "");
        assertThat(officer.get(path).body())
                .contains("9/TC")
                .contains("Thanh tra thành phố")
                .doesNotContain("Khu phố 3");
        assertThat(head.get(path).statusCode()).isEqualTo(404);
        assertThat(head.get("/y-kien/to-cao").statusCode()).isEqualTo(404);
    }

    @Test
    void similarOpenMattersNearbyAreOfferedWithOrWithoutMarks() {
        assertThat(
                        head.post(
                                        NEW,
                                        "noi-dung",
                                        "Nắp cống vỡ trước nhà trẻ",
                                        "gui",
                                        "truongban",
                                        "kenh",
                                        "head")
                                .statusCode())
                .isEqualTo(302);

        assertThat(head.get("/y-kien/tuong-tu?noi-dung=nap+cong+truoc+nha+tre+nguy+hiem").body())
                .contains("Nắp cống vỡ trước nhà trẻ")
                .doesNotContain("<html");
        assertThat(head.get("/y-kien/tuong-tu?noi-dung=!%26%7C%27(").body()).doesNotContain("<li>");
        assertThat(officer.get("/y-kien/tuong-tu?noi-dung=nap+cong&khu=P-4").body())
                .as("of the rest of the ward after those of the area")
                .contains("Nắp cống vỡ trước nhà trẻ");
        assertThat(
                        new Visitor(product)
                                .signIn("bencanh")
                                .get("/y-kien/tuong-tu?noi-dung=nap+cong")
                                .body())
                .doesNotContain("Nắp cống");
    }

    @Test
    void whoOnlyReadsWritesNothingDown() {
        Visitor auditor = new Visitor(product).signIn("kiemtra");
        assertThat(auditor.get(NEW).statusCode()).isEqualTo(404);
        assertThat(auditor.post(NEW, "noi-dung", "x", "kenh", "head", "gui", "phuong").statusCode())
                .isEqualTo(404);
    }
}
