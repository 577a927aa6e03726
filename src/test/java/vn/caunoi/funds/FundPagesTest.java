package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Receipts and payments as they go over the pages. */
class FundPagesTest {
    private static final Pattern UNDO = Pattern.compile("action=\"(/hoan-tac/[^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"phienban\" value=\"(\\d+)\"");

    private static TestProduct product;
    private static Visitor officer;
    private static Visitor head;
    private static Visitor chair;
    private static String today = "";

    @BeforeAll
    static void openTheWard() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
        chair = new Visitor(product).signIn("chutich");
        today = FundDesk.of(product, "canbo").today().toString();
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static HttpResponse<String> receive(Visitor by, String... fields) {
        String[] usual = {"quy", "for_the_poor", "ngay", today, "donvi", "P-3"};
        String[] all = new String[usual.length + fields.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(fields, 0, all, usual.length, fields.length);
        return by.post("/quy/thu", all);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }

    @Test
    void aReceiptIsWrittenOnOnePageAndTakenBackAtOnce() {
        assertThat(officer.get("/quy/thu/moi").body())
                .contains("PT001/" + LocalDate.parse(today).getYear())
                .contains(today);
        String next = location(receive(officer, "sotien", "1.234.000", "nguoi", "Cô Trần Thị Thử"));
        String page = officer.get(next).body();
        assertThat(page).contains("1.234.000 đồng", "Cô Trần Thị Thử", "Đã ghi khoản thu.");
        String voucher = next.replaceAll("[?].*", "");
        assertThat(
                        officer.post(found(UNDO, page), "ve", voucher)
                                .headers()
                                .firstValue("Location")
                                .orElseThrow())
                .endsWith("xong=hoan-tac");
        assertThat(officer.get(voucher).body()).contains("Phiếu này đã rút");
        assertThat(officer.get("/quy").body()).doesNotContain("1.234.000");
    }

    @Test
    void aVoucherIsPrintedToBeSigned() throws IOException {
        String voucher =
                location(receive(officer, "sotien", "1.205.000", "nguoi", "Bà Lê Thị Nộp"))
                        .replaceFirst("\\?.*", "");
        assertThat(officer.get(voucher).body()).contains("href=\"" + voucher + "/in\"");
        assertThat(printed(officer.download(voucher + "/in")))
                .contains("PHIẾU THU", "Bà Lê Thị Nộp", "1.205.000 đồng")
                .contains("Một triệu hai trăm lẻ năm nghìn đồng")
                .contains("Người nộp tiền", "Thủ quỹ");
        assertThat(new Visitor(product).signIn("kiemtra").get(voucher + "/in").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPublishedStatementIsAPaperToSign() throws IOException {
        String sheet =
                location(
                        officer.post(
                                "/quy/cong-khai/for_the_poor/2022-Q1/cong-bo?donvi=P",
                                "da-xem",
                                "co"));
        assertThat(officer.get(sheet).body())
                .contains("href=\"" + sheet + "/tai/pdf\"")
                .doesNotContain("Không ghi riêng mục đích");
        assertThat(printed(officer.download(sheet + "/tai/pdf")))
                .contains("BẢNG CÔNG KHAI", "PHƯỜNG THỬ", "Quý I năm 2022", "CHỦ TỊCH")
                .contains("Thu theo nơi ủng hộ", "1.000 đồng");
        assertThat(officer.get(sheet + "/tai/docx").body()).startsWith("PK");
    }

    @Test
    void aReceiptSentTwiceIsWrittenOnce() {
        String[] fields = {"sotien", "77.000", "_to", UUID.randomUUID().toString()};
        assertThat(location(receive(officer, fields)))
                .isEqualTo(location(receive(officer, fields)));
    }

    private static String printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aFormWithMistakesComesBackWithEveryWordTyped() {
        HttpResponse<String> answer =
                receive(officer, "sotien", "1.5", "nguoi", "Chú Lê Văn Gõ", "so", "PT777/2026");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Chưa đọc được số tiền", "value=\"1.5\"", "Chú Lê Văn Gõ", "PT777/2026");
        assertThat(
                        officer.post(
                                        "/quy/thu",
                                        "quy",
                                        "for_the_poor",
                                        "donvi",
                                        "P-3",
                                        "sotien",
                                        "5",
                                        "ngay",
                                        "01/02/2011")
                                .body())
                .as("area 3 stands since 2012")
                .contains("đơn vị này chưa có");
        assertThat(
                        officer.post(
                                        "/quy/thu",
                                        "quy",
                                        "for_the_poor",
                                        "donvi",
                                        "P-3",
                                        "sotien",
                                        "5",
                                        "ngay",
                                        LocalDate.parse(today).plusDays(1).toString())
                                .body())
                .contains("còn ở phía sau");
    }

    @Test
    void aHeadWritesForHisOwnAreaAlone() {
        assertThat(
                        head.post(
                                        "/quy/thu",
                                        "quy",
                                        "for_the_poor",
                                        "ngay",
                                        today,
                                        "donvi",
                                        "P-4",
                                        "sotien",
                                        "5000")
                                .statusCode())
                .isEqualTo(422);
        assertThat(location(receive(head, "sotien", "5000"))).startsWith("/quy/phieu/");
    }

    @Test
    void anOutdatedCorrectionComesBackWithBothVersions() {
        String voucher =
                location(receive(officer, "sotien", "600", "nguoi", "Bác Sáu"))
                        .replaceAll("[?].*", "");
        String seen = found(VERSION, head.get(voucher + "/sua").body());
        String[] first = corrected(seen, "610");
        String[] second = corrected(seen, "620");
        assertThat(location(head.post(voucher + "/sua", first))).startsWith(voucher);
        HttpResponse<String> answer = officer.post(voucher + "/sua", second);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("610 đồng", "620 đồng", "ban3", "value=\"620\"", "Bác Sáu");
        assertThat(
                        location(
                                officer.post(
                                        voucher + "/sua",
                                        corrected(found(VERSION, answer.body()), "620"))))
                .startsWith(voucher);
        assertThat(officer.get(voucher).body())
                .contains("Số tiền: 600 đồng → 610 đồng", "Số tiền: 610 đồng → 620 đồng");
    }

    private static String[] corrected(String version, String amount) {
        return new String[] {
            "phienban",
            version,
            "quy",
            "for_the_poor",
            "ngay",
            today,
            "donvi",
            "P-3",
            "sotien",
            amount,
            "nguoi",
            "Bác Sáu"
        };
    }

    @Test
    void aPaymentGoesFromRequestToApprovalToLedger() {
        location(receive(officer, "sotien", "900000"));
        String request =
                location(
                                head.post(
                                        "/quy/chi",
                                        "quy",
                                        "for_the_poor",
                                        "ngay",
                                        today,
                                        "donvi",
                                        "P-3",
                                        "sotien",
                                        "321.000",
                                        "mucdich",
                                        "housing",
                                        "nguoi",
                                        "Hộ bà Nguyễn Thị Kín",
                                        "lydo",
                                        "Mái nhà dột"))
                        .replaceAll("[?].*", "");
        assertThat(chair.get("/quy").body()).contains("id=\"cho-duyet\"", "321.000 đồng");
        assertThat(officer.get("/quy").body())
                .doesNotContain("id=\"cho-duyet\"")
                .contains("id=\"da-gui\"");
        String approved = chair.get(location(chair.post(request + "/duyet"))).body();
        assertThat(approved).contains("Đã duyệt chi.");
        assertThat(officer.get("/quy").body()).contains("id=\"da-duyet\"");
        String voucher = location(officer.post(request + "/da-chi", "ngay", today, "so", ""));
        assertThat(officer.get(voucher).body())
                .contains("321.000 đồng", "Hộ bà Nguyễn Thị Kín", "Đã ghi khoản chi vào sổ.");
        assertThat(officer.get(request).body()).contains("Xem phiếu chi");
    }

    @Test
    void aChairTakesHisSignatureBack() {
        String request =
                "/quy/de-nghi/"
                        + FundDesk.of(product, "canbo").ask("P-4", "for_the_poor", 77, "tet");
        String page = chair.get(location(chair.post(request + "/duyet"))).body();
        chair.post(found(UNDO, page), "ve", request);
        assertThat(chair.get(request).body())
                .contains("Chờ duyệt", "Hoàn tác bước vừa làm", "/duyet\"");
    }

    @Test
    void namesStandOnNoListAndOnNoSheetWithoutConsent() {
        location(receive(officer, "sotien", "43210", "nguoi", "Bà Phạm Thị Ẩn"));
        int year = LocalDate.parse(today).getYear();
        String sheet = "/quy/cong-khai/for_the_poor/" + year;
        for (String path : new String[] {"/quy", "/quy/cong-khai", sheet, "/quy/von-quay-vong"}) {
            assertThat(officer.get(path).body()).as(path).doesNotContain("Phạm Thị Ẩn");
        }
        assertThat(officer.get(sheet).body()).contains("Các nhà hảo tâm không nêu tên");
        assertThat(officer.post(sheet + "/cong-bo").statusCode()).isEqualTo(422);
        assertThat(officer.get(location(officer.post(sheet + "/cong-bo", "da-xem", "co"))).body())
                .contains("Công bố ngày")
                .doesNotContain("Phạm Thị Ẩn");
    }

    @Test
    void theHeadOfAreaThreeSeesNothingOfAreaFourAndNoAccount() {
        location(
                officer.post(
                        "/quy/thu",
                        "quy",
                        "for_the_poor",
                        "ngay",
                        today,
                        "donvi",
                        "P-4",
                        "sotien",
                        "98.765.000"));
        assertThat(officer.get("/quy").body()).contains("98.765.000", "Còn trong quỹ hôm nay");
        assertThat(head.get("/quy").body())
                .doesNotContain("98.765.000", "98,8", "Còn trong quỹ hôm nay", "Khu phố 4")
                .contains("Đã thu năm");
    }

    @Test
    void theLedgerGoesOnPageByPage() {
        FundDesk desk = FundDesk.of(product, "bencanh");
        for (int i = 1; i <= 51; i++) {
            desk.receive("Q-1", "for_the_poor", 1_000_000 + i);
        }
        Visitor neighbour = new Visitor(product).signIn("bencanh");
        String first = neighbour.get("/quy").body();
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        String second = neighbour.get(next.group(1).replace("&amp;", "&")).body();
        for (int i = 1; i <= 51; i++) {
            String amount = "+1.000.%03d đồng".formatted(i);
            assertThat(first.contains(amount) ^ second.contains(amount)).as(amount).isTrue();
        }
        assertThat(neighbour.get("/quy?chieu=payment").body()).contains("Không có phiếu nào");
        assertThat(neighbour.get("/quy?den=2010-01").body()).contains("Không có phiếu nào");
        assertThat(neighbour.get("/quy?tu=01/2020&quy=for_the_poor&chieu=receipt").body())
                .contains("+1.000.051 đồng");
    }
}
