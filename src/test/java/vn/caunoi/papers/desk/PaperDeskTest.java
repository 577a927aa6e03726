package vn.caunoi.papers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** The register as its keepers use it. */
class PaperDeskTest {
    private static final Pattern PAPER =
            Pattern.compile("(/van-ban/[0-9a-f-]{36})\\?xong=([0-9a-f-]{36})");

    private static TestProduct product;
    private static LocalDate today;
    private static Visitor officer;
    private static Visitor head;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        today = LocalDate.now(product.bean(Clock.class));
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    /** What a paper's page is called and under which act it was entered. */
    private record Place(String path, String act) {}

    @Test
    void aPaperGetsItsNumberAndSymbolAndCanBeTakenBack() {
        Place first = place(enter(officer, "P", "notice", "Thông báo lịch họp", today));
        assertThat(officer.get(first.path()).body())
                .contains("01/TB-MTTQ-BTT", "Thông báo lịch họp", "Phó Chủ tịch");
        Place second = place(enter(officer, "P", "notice", "Ghi nhầm", today));
        assertThat(officer.get(second.path() + "?xong=" + second.act()).body())
                .contains("Đã ghi văn bản vào sổ và lấy số.", "/hoan-tac/" + second.act());
        officer.post("/hoan-tac/" + second.act());
        assertThat(officer.get(second.path()).statusCode()).isEqualTo(404);
        Place third = place(enter(officer, "P", "notice", "Ghi đúng", today));
        assertThat(officer.get(third.path()).body()).contains("02/TB-MTTQ-BTT");
    }

    @Test
    void aFormSentManyTimesTakesOneNumber() throws Exception {
        assertThat(officer.get("/van-ban/moi").body())
                .containsPattern("name=\"_to\" value=\"[0-9a-f-]{36}\"");
        String sheet = UUID.randomUUID().toString();
        Callable<String> press =
                () ->
                        place(enter(officer, "P", "scheme", "Phương án một", today, "_to", sheet))
                                .path();
        Set<String> places;
        try (var desks = Executors.newFixedThreadPool(6)) {
            places =
                    desks.invokeAll(Collections.nCopies(6, press)).stream()
                            .map(Future::resultNow)
                            .collect(Collectors.toSet());
        }
        assertThat(places).hasSize(1);
        assertThat(press.call()).isEqualTo(places.iterator().next());

        Place other = place(enter(officer, "P", "scheme", "Phương án hai", today, "_to", sheet));
        assertThat(officer.get(other.path()).body()).contains("02/PA-MTTQ-BTT");
        HttpResponse<String> wrong =
                enter(officer, "P", "scheme", "Ngày sau", today.plusDays(1), "_to", sheet);
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void signatoryAndRecipientsFollowTheIssuer() {
        assertThat(officer.get("/van-ban/moi?donvi=P-3").body())
                .contains("Chi ủy chi bộ khu phố 3")
                .contains("value=\"head\" selected");
        Place untouched =
                place(
                        officer.post(
                                "/van-ban/moi",
                                "donvi",
                                "P-3",
                                "loai",
                                "plan",
                                "trichyeu",
                                "Của Ban",
                                "ngay",
                                today.toString(),
                                "chucvu",
                                "chair",
                                "noinhan",
                                "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thử Nghiệm\r\nThường trực Đảng ủy phường Thử\r\nCác Ban công tác Mặt trận"));
        assertThat(officer.get(untouched.path()).body())
                .contains("Trưởng ban", "Chi ủy chi bộ khu phố 3")
                .doesNotContain("Thường trực Đảng ủy");
        Place typed =
                place(
                        officer.post(
                                "/van-ban/moi",
                                "donvi",
                                "P-3",
                                "loai",
                                "plan",
                                "trichyeu",
                                "Tự gõ",
                                "ngay",
                                today.toString(),
                                "chucvu",
                                "deputy_chair",
                                "noinhan",
                                "Bà con khu phố 3"));
        assertThat(officer.get(typed.path()).body())
                .contains("Phó Trưởng ban", "Bà con khu phố 3")
                .doesNotContain("Chi ủy");
    }

    @Test
    void aPaperIsFoundByItsNumberAsItIsPrinted() {
        enter(officer, "P", "submission", "Tờ trình về loa", today);
        assertThat(officer.get("/van-ban?q=01%2FTTr-MTTQ-BTT").body()).contains("Tờ trình về loa");
        assertThat(officer.get("/van-ban?q=1%2Fttr-mttq").body()).contains("Tờ trình về loa");
    }

    @Test
    void platesWarnWhileTheAddressIsLocal() {
        assertThat(officer.get("/van-ban/bien-qr").body())
                .contains("chỉ mở được trên máy này", "/cai-dat/dia-chi");
    }

    @Test
    void aDayThatRunsBackIsAskedAboutAndNothingTypedIsLost() {
        enter(officer, "P", "plan", "Kế hoạch sau", today);
        LocalDate yesterday = today.minusDays(1);
        if (yesterday.getYear() != today.getYear()) {
            return; // another year is another series
        }
        HttpResponse<String> asked = enter(officer, "P", "plan", "Kế hoạch trước", yesterday);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains(
                        "số và ngày sẽ ngược nhau",
                        "Kế hoạch trước",
                        "Đảng ủy",
                        "name=\"xacnhan\"");
        assertThat(officer.get("/van-ban?q=ke+hoach+truoc").body())
                .doesNotContain("Kế hoạch trước<");
        Place sure =
                place(enter(officer, "P", "plan", "Kế hoạch trước", yesterday, "xacnhan", "1"));
        assertThat(officer.get(sure.path()).body()).contains("02/KH-MTTQ-BTT");
    }

    @Test
    void aHeadNumbersTheCommitteesPapersAndNoOthers() {
        Place minutes = place(enter(head, "P-3", "minutes", "Họp Ban tháng này", today));
        assertThat(head.get(minutes.path()).body())
                .contains("01/BB-BCTMT", "Ban công tác Mặt trận Khu phố 3");
        assertThat(enter(head, "P", "minutes", "Của phường", today).statusCode()).isEqualTo(422);
        HttpResponse<String> decision = enter(head, "P-3", "decision", "Quyết định", today);
        assertThat(decision.statusCode()).isEqualTo(422);
        assertThat(decision.body()).contains("không đánh số loại văn bản này");
    }

    @Test
    void aBookBegunOnPaperIsContinued() {
        Place paper = place(enter(officer, "P", "letter", "Mời họp", today, "sotruoc", "57"));
        assertThat(officer.get(paper.path()).body()).contains("58/CV-MTTQ-BTT");
        assertThat(enter(officer, "P", "letter", "Lần nữa", today, "sotruoc", "90").body())
                .contains("đã có số trong sổ năm nay");
    }

    @Test
    void aDayToComeIsRefused() {
        HttpResponse<String> answer =
                enter(officer, "P", "report", "Báo cáo sớm", today.plusDays(1));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ngày ban hành chưa đúng", "Báo cáo sớm");
    }

    @Test
    void aNumberIsCancelledWithAReasonOnce() {
        Place paper = place(enter(officer, "P", "guidance", "Hướng dẫn thừa", today));
        assertThat(officer.post(paper.path() + "/huy", "lydo", " ").statusCode()).isEqualTo(422);
        assertThat(officer.post(paper.path() + "/huy", "lydo", "Trùng văn bản").statusCode())
                .isEqualTo(302);
        assertThat(officer.get(paper.path()).body())
                .contains("Số này đã hủy", "Trùng văn bản")
                .doesNotContain("/huy\"");
        HttpResponse<String> again = officer.post(paper.path() + "/huy", "lydo", "Lần nữa");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("đã được hủy trước đó");
        assertThat(officer.get("/van-ban?loai=guidance").body())
                .contains("01/HD-MTTQ-BTT", "Đã hủy");
    }

    @Test
    void theRegisterIsSearchedWithoutMarksAndByType() {
        enter(officer, "P", "programme", "Phối hợp và thống nhất hành động", today);
        assertThat(officer.get("/van-ban?q=thong+nhat&loai=programme").body())
                .contains("Phối hợp và thống nhất hành động");
        assertThat(officer.get("/van-ban?q=thong+nhat&loai=scheme").body())
                .contains("Không thấy văn bản nào như vậy");
        assertThat(officer.get("/van-ban?q=%00&nam=abc&trang=99999").statusCode()).isEqualTo(200);
    }

    @Test
    void aNoticeIsPrintedAndAnEmptyOneIsNot() {
        HttpResponse<String> printed =
                officer.post(
                        "/van-ban/to-niem-yet",
                        "donvi",
                        "P-3",
                        "tieude",
                        "Họp Nhân dân",
                        "noidung",
                        "19 giờ 30 tại nhà văn hóa.",
                        "ngay",
                        "04/05/2026");
        assertThat(printed.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(printed.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(printed.body()).startsWith("%PDF-");
        HttpResponse<String> empty =
                officer.post("/van-ban/to-niem-yet", "donvi", "P-3", "tieude", "Họp", "ngay", "x");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Xin ghi nội dung", "Ngày chưa đúng", "value=\"Họp\"");
    }

    private static HttpResponse<String> enter(
            Visitor visitor,
            String issuer,
            String type,
            String subject,
            LocalDate day,
            String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "donvi",
                                issuer,
                                "loai",
                                type,
                                "trichyeu",
                                subject,
                                "ngay",
                                day.toString(),
                                "chucvu",
                                issuer.contains("-") ? "head" : "deputy_chair",
                                "noinhan",
                                "- Đảng ủy;\n- Lưu: VT."));
        fields.addAll(List.of(more));
        return visitor.post("/van-ban/moi", fields.toArray(String[]::new));
    }

    private static Place place(HttpResponse<String> answer) {
        Matcher found = PAPER.matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(found.find()).as("%s %s", answer.statusCode(), answer.headers()).isTrue();
        return new Place(found.group(1), found.group(2));
    }
}
