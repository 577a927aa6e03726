package vn.caunoi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

class InspectionTest {
    private static TestProduct product;
    private static Visitor officer;
    private static Visitor head;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        officer = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String planned(String area) {
        HttpResponse<String> answer =
                officer.post(
                        "/kiem-tra",
                        "donvi",
                        area,
                        "ngaykehoach",
                        "2026-06-20",
                        "chutri",
                        "Phó Chủ tịch",
                        "noidung",
                        "meetings");
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String place = answer.headers().firstValue("Location").orElseThrow();
        return place.replaceFirst("^http://[^/]+", "").replaceFirst("[?].*", "");
    }

    private static String version(String page) {
        Matcher version = Pattern.compile("name=\"phienban\" value=\"(\\d+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void theHeadSeesTheInspectionOfHisAreaAndReportsItsRemedy() {
        String page = planned("P-3");
        officer.post(
                page + "/nhan-xet",
                "noidung",
                "meetings",
                "nhanxet",
                "Biên bản chưa đủ chữ ký",
                "yeucau",
                "Bổ sung chữ ký",
                "han",
                "10/07/2026");
        String shown = head.get(page).body();
        assertThat(shown).contains("Biên bản chưa đủ chữ ký", "Quá hạn khắc phục");
        Matcher remedy = Pattern.compile("action=\"([^\"]+/khac-phuc)\"").matcher(shown);
        assertThat(remedy.find()).isTrue();
        String seen = version(shown);

        location(remedy(head, remedy.group(1), seen, "2026-07-08", "Đã ký đủ"));

        assertThat(officer.get(page).body()).contains("Đã khắc phục 08/07/2026", "Đã ký đủ");

        // who still sees the open finding does not overwrite what was reported
        HttpResponse<String> late = remedy(officer, remedy.group(1), seen, "2026-07-09", "Ký bù");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("08/07/2026", "Đã ký đủ", "Ký bù");
        assertThat(officer.get(page).body()).contains("Đã khắc phục 08/07/2026", "Đã ký đủ");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, Xin ghi ngày như 18/01/2026",
        "2026-06-19, không thể trước ngày kiểm tra 20/06/2026",
        "2199-01-01, không thể sau hôm nay",
        "hôm kia, Xin ghi ngày như 18/01/2026"
    })
    void aRemedyIsReportedForADayAfterTheInspection(String day, String told) {
        String page = planned("P-3");
        officer.post(
                page + "/nhan-xet",
                "noidung",
                "meetings",
                "nhanxet",
                "Sổ chưa ghi",
                "yeucau",
                "Ghi sổ",
                "han",
                "10/07/2026");
        String shown = head.get(page).body();
        Matcher remedy = Pattern.compile("action=\"([^\"]+/khac-phuc)\"").matcher(shown);
        assertThat(remedy.find()).isTrue();

        HttpResponse<String> answer = remedy(head, remedy.group(1), version(shown), day, "Xong");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told, "value=\"" + day + "\"", "value=\"Xong\"");
        assertThat(head.get(page).body()).doesNotContain("Đã khắc phục 0");
    }

    private static HttpResponse<String> remedy(
            Visitor who, String path, String seen, String day, String note) {
        return who.post(path, "ngay", day, "ghichu", note, "phienban", seen);
    }

    @Test
    void whatAnAreaRegisteredIsNotLostWhenTwoWriteForIt() {
        String movement =
                "/kiem-tra/thi-dua/" + new EvaluationExamples().make(product).get("MOVEMENT");
        location(register(head, movement, "", "", "Mười tuyến ngõ", ""));

        location(register(officer, movement, "Mười tuyến ngõ", "", "Mười hai tuyến ngõ", ""));
        HttpResponse<String> second =
                register(head, movement, "Mười tuyến ngõ", "", "Mười tuyến ngõ", "Xong tám tuyến");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains(">Mười hai tuyến ngõ</textarea>", "Xong tám tuyến");
        assertThat(officer.get(movement).body()).doesNotContain("Xong tám tuyến");

        location(
                register(
                        head,
                        movement,
                        "Mười hai tuyến ngõ",
                        "",
                        "Mười hai tuyến ngõ",
                        "Xong tám tuyến"));
        assertThat(officer.get(movement).body()).contains("Mười hai tuyến ngõ", "Xong tám tuyến");
    }

    private static HttpResponse<String> register(
            Visitor who,
            String movement,
            String seen,
            String seenResult,
            String commitment,
            String result) {
        return who.post(
                movement + "/dang-ky",
                "donvi",
                "P-3",
                "camketcu",
                seen,
                "ketquacu",
                seenResult,
                "camket",
                commitment,
                "ketqua",
                result);
    }

    @Test
    void aNeighbourFindsNothing() {
        String page = planned("P-4");
        assertThat(head.get(page).statusCode()).isEqualTo(404);
        assertThat(head.get("/kiem-tra").body()).doesNotContain(page);
    }

    @Test
    void whoSavesSecondIsToldWhatTheFirstWroteAndLosesNothing() {
        String page = planned("P-1");
        String seen = version(officer.get(page + "/sua").body());
        Visitor colleague = new Visitor(product).signIn("canbo");
        location(
                colleague.post(
                        page + "/sua",
                        "donvi",
                        "P-1",
                        "ngaykehoach",
                        "2026-06-20",
                        "chutri",
                        "Chủ tịch",
                        "noidung",
                        "meetings",
                        "phienban",
                        seen));

        HttpResponse<String> second =
                officer.post(
                        page + "/sua",
                        "donvi",
                        "P-1",
                        "ngaykehoach",
                        "2026-06-20",
                        "chutri",
                        "Phó Chủ tịch",
                        "noidung",
                        "meetings",
                        "ketluan",
                        "Ban họp đều",
                        "phienban",
                        seen);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Chủ tịch", "Ban họp đều");
        // what the second left alone is what the first wrote, not what stood before
        assertThat(second.body()).contains("value=\"Chủ tịch\"");
        location(
                officer.post(
                        page + "/sua",
                        "donvi",
                        "P-1",
                        "ngaykehoach",
                        "2026-06-20",
                        "chutri",
                        "Chủ tịch",
                        "noidung",
                        "meetings",
                        "ketluan",
                        "Ban họp đều",
                        "phienban",
                        version(second.body())));
        assertThat(officer.get(page).body()).contains("Ban họp đều");
    }

    @Test
    void whatWasJustPlannedCanBeTakenBack() {
        HttpResponse<String> answer =
                officer.post(
                        "/kiem-tra",
                        "donvi",
                        "P-2",
                        "ngaykehoach",
                        LocalDate.of(2026, 8, 1).toString(),
                        "chutri",
                        "Chủ tịch",
                        "noidung",
                        "fund");
        String act =
                answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*xong=", "");

        location(officer.post("/hoan-tac/" + act, "ve", "/kiem-tra"));

        assertThat(officer.get(location(answer)).statusCode()).isEqualTo(404);
    }

    @Test
    void aFormWithFaultsKeepsWhatWasTyped() {
        HttpResponse<String> answer =
                officer.post(
                        "/kiem-tra", "donvi", "P-2", "ngaykehoach", "hôm qua", "chutri", "Phó");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("hôm qua", "Xin ghi ngày như 18/01/2026", "ít nhất một nội dung");
    }

    @Test
    void whoDoesNotSitInTheCommitteeIsNotProposedWithIt() {
        EvaluationExamples examples = new EvaluationExamples();
        String movement = "/kiem-tra/thi-dua/" + examples.make(product).get("MOVEMENT");
        String shown = head.get(movement).body();
        Matcher member = Pattern.compile("value=\"(P-3\\|[^\"]+)\"").matcher(shown);
        assertThat(member.find()).isTrue();

        location(
                head.post(
                        movement + "/de-nghi",
                        "ai",
                        member.group(1),
                        "hinhthuc",
                        "Giấy khen",
                        "thanhtich",
                        "Gắn bó với phong trào"));

        assertThat(officer.get(movement).body()).contains("Lý Thị Ba", "Giấy khen");
        assertThat(
                        head.post(
                                        movement + "/de-nghi",
                                        "ai",
                                        "P-3|00000000-0000-0000-0000-000000000009",
                                        "hinhthuc",
                                        "Giấy khen",
                                        "thanhtich",
                                        "x")
                                .statusCode())
                .isEqualTo(404);
    }
}
