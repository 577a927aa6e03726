package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** The inbox and the page of a matter, as each of those who serve sees them. */
class MatterPagesTest {
    private static final Pattern LINE =
            Pattern.compile("<th scope=\"row\"><a href=\"(/y-kien/[0-9a-f-]{36})\">");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private static TestProduct product;
    private static MattersOfWard ward;
    private static Visitor officer;
    private static Visitor head;
    private static Visitor auditor;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("thanhvien3", Role.MEMBER, "P-3");
        ward = new MattersOfWard(product);
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
        auditor = new Visitor(product).signIn("kiemtra");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void whatWentRoundTheHeadIsNotFoundByHimByAnyAddress() {
        Receipt receipt = ward.anonymous(false, "Nói thẳng với phường chuyện đèn đường");
        String path = "/y-kien/" + receipt.matter().id();

        assertThat(officer.get(path).body()).contains("Nói thẳng với phường chuyện đèn đường");
        for (String page : new String[] {"", "/phan-loai", "/ve-phuong", "/bao-lai"}) {
            assertThat(head.get(path + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(head.post(path + "/phan-loai").statusCode()).isEqualTo(404);
        assertThat(head.get("/y-kien?q=den+duong").body()).doesNotContain(receipt.matter().code());
        assertThat(head.get("/y-kien?q=" + receipt.matter().code()).body())
                .doesNotContain(receipt.matter().id().toString());
    }

    @Test
    void sealedWordsAreShownOnlyToWhoOpensThemOnPurpose() {
        Receipt receipt = ward.anonymous(false, "Khiếu nại quyết định số 5 về bồi thường");
        Matter sealed = ward.sorted(receipt.matter(), MatterKind.COMPLAINT);
        String path = "/y-kien/" + sealed.id();

        assertThat(officer.get(path).body())
                .doesNotContain("quyết định số 5")
                .contains("Mở nội dung niêm phong");
        assertThat(officer.post(path + "/mo-niem-phong").body()).contains("quyết định số 5");
        assertThat(auditor.get(path).body()).doesNotContain("quyết định số 5");
        assertThat(auditor.post(path + "/mo-niem-phong").statusCode()).isEqualTo(404);
        assertThat(officer.get("/y-kien?q=boi+thuong").body())
                .doesNotContain(sealed.id().toString());
    }

    @Test
    void contactIsShownOneAtATimeToWhoHandlesTheMatter() {
        Receipt receipt = ward.named(true, "Cống nghẹt", "Đỗ Thị Thử", "0900000001");
        String path = "/y-kien/" + receipt.matter().id();
        String contact = path + "/lien-lac/" + receipt.voice();

        assertThat(head.get(path).body())
                .contains("Người gửi 1")
                .doesNotContain("Đỗ Thị Thử")
                .doesNotContain("0900000001");
        assertThat(head.post(contact).body()).contains("Đỗ Thị Thử").contains("0900000001");
        assertThat(auditor.get(path).body()).contains("Người gửi 1").doesNotContain("lien-lac");
        assertThat(auditor.post(contact).statusCode()).isEqualTo(404);
        assertThat(new Visitor(product).signIn("thanhvien3").post(contact).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAuditorReadsAndDoesNothing() {
        Receipt receipt = ward.anonymous(true, "Vỉa hè bị lấn chiếm");
        String path = "/y-kien/" + receipt.matter().id();

        assertThat(auditor.get(path).body())
                .contains("Vỉa hè bị lấn chiếm")
                .doesNotContain("/phan-loai");
        assertThat(auditor.get(path + "/phan-loai").statusCode()).isEqualTo(404);
        assertThat(auditor.post(path + "/phan-loai").statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficerSortsOnThePageAndTheHistoryTellsIt() {
        Receipt receipt = ward.anonymous(true, "Rác đổ ở đầu hẻm");
        String path = "/y-kien/" + receipt.matter().id();
        assertThat(head.get(path).body()).contains(path + "/phan-loai");

        var answer =
                head.post(
                        path + "/phan-loai",
                        "phienban",
                        "1",
                        "buoc",
                        "1",
                        "loai",
                        "reflection",
                        "linhvuc",
                        "environment",
                        "thamquyen",
                        "explainable");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(head.get(path).body())
                .contains("Phản ánh")
                .contains("Môi trường, rác thải")
                .contains(path + "/giai-thich");
    }

    @Test
    void theSecondIsToldWhatChangedAndKeepsWhatHeTyped() {
        Receipt receipt = ward.anonymous(true, "Nước chảy yếu");
        Matter sorted = ward.sorted(receipt.matter(), MatterKind.REFLECTION);
        String path = "/y-kien/" + sorted.id() + "/giai-thich";
        ward.taken(
                ward.step(
                        "canbo",
                        sorted,
                        new vn.caunoi.matters.model.MatterStep.Assigned(
                                ward.scope("canbo").account().value())));

        var answer =
                head.post(
                        path,
                        "phienban",
                        String.valueOf(sorted.version()),
                        "buoc",
                        "2",
                        "noidung",
                        "Đã hỏi nhà máy nước, tuần sau thay ống",
                        "nguon",
                        "Thông báo 15 của nhà máy nước");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Vừa có người khác xử lý việc này")
                .contains("Giao theo dõi")
                .contains("Đã hỏi nhà máy nước, tuần sau thay ống")
                .contains("Thông báo 15 của nhà máy nước")
                .contains("name=\"phienban\" value=\"3\"");
    }

    @Test
    void aStepThatIsNotOpenIsRefusedInOneSentence() {
        Receipt receipt = ward.anonymous(true, "Cây nghiêng ra đường");

        assertThat(officer.get("/y-kien/" + receipt.matter().id() + "/kiem-tra").body())
                .contains("đang ở bước “Mới tiếp nhận”");
    }

    @Test
    void aSplitLetterBecomesMattersOfTheirOwnWithTheSameVoices() {
        Receipt receipt =
                ward.named(true, "Đường hỏng và chó thả rông", "Lê Văn Mẫu", "0900000002");
        String path = "/y-kien/" + receipt.matter().id();

        var answer =
                officer.post(
                        path + "/tach",
                        "phienban",
                        "1",
                        "buoc",
                        "1",
                        "noidung2",
                        "Chó thả rông ở hẻm 9");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String part =
                only("<a href=\"(/y-kien/[0-9a-f-]{36})\">Việc tách ra", officer.get(path).body());
        assertThat(officer.get(part).body())
                .contains("Chó thả rông ở hẻm 9")
                .contains("Người gửi 1");
        assertThat(head.get("/y-kien?q=tha+rong+hem").body()).contains(part);
    }

    @Test
    void aDenunciationIsHandedOverOnlyAfterAskingAndCannotBeTakenBack() {
        Receipt receipt = ward.anonymous(true, "Tôi tố cáo ông nọ");
        String path = "/y-kien/" + receipt.matter().id();
        assertThat(officer.get(path + "/ban-giao").body()).contains("không lấy lại được");
        assertThat(
                        officer.post(
                                        path + "/ban-giao",
                                        "phienban",
                                        "1",
                                        "so",
                                        "7/TC",
                                        "ngay",
                                        MattersOfWard.today().toString(),
                                        "noinhan",
                                        "Thanh tra")
                                .statusCode())
                .isEqualTo(422);

        var answer =
                officer.post(
                        path + "/ban-giao",
                        "phienban",
                        "1",
                        "so",
                        "7/TC",
                        "ngay",
                        MattersOfWard.today().toString(),
                        "noinhan",
                        "Thanh tra",
                        "chacchan",
                        "1");

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(path);
        assertThat(officer.get(path).body())
                .contains("7/TC")
                .contains("Thanh tra")
                .doesNotContain("ông nọ");
    }

    @Test
    void everyMatterStandsOnJustOneOfThePagesHoweverDeep() {
        Set<UUID> raised = new HashSet<>();
        for (int i = 0; i < 2 * InboxPage.SIZE + 3; i++) {
            raised.add(ward.anonymous(true, "Góp ý thứ " + i).matter().id());
        }
        Set<String> seen = new HashSet<>();
        String page = "/y-kien";
        int pages = 0;
        while (!page.isEmpty()) {
            String body = head.get(page).body();
            Matcher line = LINE.matcher(body);
            while (line.find()) {
                assertThat(seen.add(line.group(1))).as(line.group(1)).isTrue();
            }
            Matcher next = NEXT.matcher(body);
            page = next.find() ? next.group(1).replace("&amp;", "&") : "";
            pages++;
        }
        assertThat(pages).isGreaterThan(2);
        assertThat(seen).containsAll(raised.stream().map(id -> "/y-kien/" + id).toList());
    }

    @Test
    void theInboxIsNarrowedByStateKindTopicAreaBodyAndWords() {
        Matter waiting =
                ward.forwarded(
                        ward.sorted(
                                ward.anonymous(true, "Trụ nước cứu hỏa bị che").matter(),
                                MatterKind.PETITION));
        String id = waiting.id().toString();

        for (String query :
                new String[] {
                    "nhom=waiting",
                    "nhom=waiting&loai=petition",
                    "nhom=waiting&linhvuc=roads_lighting",
                    "nhom=waiting&khu=P-3",
                    "nhom=waiting&coquan=" + ward.body(),
                    "q=cuu+hoa",
                    "q=" + waiting.code()
                }) {
            assertThat(officer.get("/y-kien?" + query).body()).as(query).contains(id);
        }
        for (String query :
                new String[] {
                    "nhom=fresh",
                    "nhom=overdue",
                    "nhom=ended",
                    "nhom=waiting&loai=proposal",
                    "nhom=waiting&linhvuc=land",
                    "nhom=waiting&khu=P-4",
                    "nhom=waiting&nguoi=toi",
                    "q=tru+dien"
                }) {
            assertThat(officer.get("/y-kien?" + query).body()).as(query).doesNotContain(id);
        }
        assertThat(head.get("/y-kien?khu=P-4").statusCode()).isEqualTo(404);
    }

    @Test
    void severalMattersAreGivenToAnOfficerAtOnce() {
        Matter one = ward.anonymous(true, "Việc giao chung một").matter();
        Matter other = ward.anonymous(false, "Việc giao chung hai").matter();
        String me = ward.scope("canbo").account().value().toString();

        var answer =
                officer.post(
                        "/y-kien/giao-nhieu",
                        "chon",
                        one.id() + "_1",
                        "chon",
                        other.id() + "_1",
                        "nguoinhan",
                        me);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(officer.get("/y-kien?nguoi=toi").body())
                .contains(one.id().toString())
                .contains(other.id().toString());
        assertThat(
                        head.post("/y-kien/giao-nhieu", "chon", one.id() + "_2", "nguoinhan", me)
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aViewIsKeptForItsAccountAlone() {
        assertThat(
                        officer.post(
                                        "/y-kien/cach-xem",
                                        "ten",
                                        "Đường sá",
                                        "xem",
                                        "linhvuc=land&lạ=1")
                                .statusCode())
                .isEqualTo(302);

        assertThat(officer.get("/y-kien").body())
                .contains("Đường sá</a>")
                .contains("?linhvuc=land");
        assertThat(head.get("/y-kien").body()).doesNotContain("Đường sá</a>");
    }

    private static String only(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }
}
