package vn.caunoi.reports.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.Visitor;

/** Over HTTP: from a ward's records to the official figure of the nation. */
class CollectionJourneyTest {
    private static final Pattern SEEN = Pattern.compile("name=\"lan\" value=\"(\\d+)\"");

    private static TwoProvinces nation;
    private static Visitor ward;
    private static Visitor province;
    private static Visitor centre;

    @BeforeAll
    static void open() {
        nation = TwoProvinces.served();
        ward = new Visitor(nation.product).signIn("canbo");
        province = new Visitor(nation.product).signIn("tinh");
        centre = new Visitor(nation.product).signIn("trunguong");
    }

    @AfterAll
    static void close() {
        nation.close();
    }

    @Test
    void aReportGoesFromTheWardToTheNation() {
        String period = "2022-H1";
        String report = "/thu-bao-cao/P/" + period;
        nation.record("P-1", "j1", "2022-02-01", 900);
        assertThat(ward.get("/thu-bao-cao").body()).contains("Báo cáo của đơn vị");
        assertThat(ward.post("/bao-cao/P/" + period + "/gui").statusCode()).isEqualTo(302);

        String board = province.get("/thu-bao-cao?donvi=T-01&ky=" + period).body();
        assertThat(board)
                .contains("Đã nộp 1/2 đơn vị", "Đã tiếp nhận 0/2 đơn vị", "1 báo cáo chờ tiếp nhận")
                .contains("href=\"" + report + "\"");
        HttpResponse<String> back =
                act(province, report, "tra-lai", "nx-TT02", "900 lượt cho một buổi, xin xem lại");
        assertThat(back.statusCode()).isEqualTo(302);

        assertThat(ward.get("/").body()).contains("cấp trên đề nghị bổ sung, 1 nhận xét");
        assertThat(ward.get(report).body())
                .contains(
                        "900 lượt cho một buổi, xin xem lại", "Sửa và gửi lại", "đề nghị bổ sung");
        nation.record("P-1", "j2", "2022-02-02", 90);
        HttpResponse<String> again =
                ward.post(
                        "/bao-cao/P/" + period + "/dinh-chinh",
                        "lan",
                        "1",
                        "lydo",
                        "Ghi thêm một buổi");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(province.get("/").body()).contains("1 báo cáo chờ tiếp nhận");
        assertThat(act(province, report, "tiep-nhan").statusCode()).isEqualTo(302);
        assertThat(ward.get(report).body()).contains("theo báo cáo được tiếp nhận ngày");

        assertThat(province.get("/bao-cao/T-01/" + period + "/gui").body()).contains("Gửi báo cáo");
        assertThat(province.post("/bao-cao/T-01/" + period + "/gui").statusCode()).isEqualTo(302);
        assertThat(act(centre, "/thu-bao-cao/T-01/" + period, "tiep-nhan").statusCode())
                .isEqualTo(302);

        String official = centre.get("/thu-bao-cao/VN/" + period).body();
        assertThat(official)
                .contains("cộng từ 1/2 báo cáo cấp dưới đã tiếp nhận")
                .contains("href=\"/bao-cao/VN/" + period + "/TT02\"")
                .contains(">990<");
        assertThat(centre.get("/thu-bao-cao?donvi=VN&ky=" + period).body())
                .contains("Tỉnh Thử Nghiệm", "Đã tiếp nhận 1/2 đơn vị", ">1/2<");
        assertThat(centre.get("/thu-bao-cao/T-01/" + period + "?ngay=2020-01-01").body())
                .contains("đã tiếp nhận 0/2 báo cáo cấp dưới");
    }

    @Test
    void aRefusedStepKeepsWhatWasTypedAndTellsTheWay() {
        String report = "/thu-bao-cao/Q/2021-H1";
        nation.send("canboq", "Q", "2021-H1");
        HttpResponse<String> own =
                act(new Visitor(nation.product).signIn("canboq"), report, "tiep-nhan");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("Đơn vị không tự tiếp nhận");
        HttpResponse<String> tooHigh = act(centre, report, "tra-lai", "lydo", "Sai");
        assertThat(tooHigh.statusCode()).isEqualTo(422);
        assertThat(tooHigh.body()).contains("Báo cáo của Phường Bên do");

        HttpResponse<String> stale =
                province.post(report + "/tra-lai", "lan", "0", "nx-TT01", "Xin xem lại buổi");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("vừa có người khác xử lý").contains("Xin xem lại buổi");
        assertThat(act(province, report, "tra-lai").body()).contains("Chưa ghi lý do");
    }

    @Test
    void whoOwesAReportIsRemindedTwoWorkingDaysBeforeItsDay() {
        Visitor reminded = new Visitor(nation.product).signIn("canbor");
        nation.product.clock().moveTo(LocalDate.of(2030, 7, 2));
        assertThat(reminded.get("/").body()).doesNotContain("hạn gửi 05/07/2030");
        nation.product.clock().moveTo(LocalDate.of(2030, 7, 3));
        assertThat(reminded.get("/").body()).contains("hạn gửi 05/07/2030");
        nation.product.clock().moveTo(LocalDate.of(2030, 7, 8));
        assertThat(reminded.get("/").body()).contains("đã quá hạn gửi 05/07/2030");
        nation.send("canbor", "R", "2030-H1");
        assertThat(reminded.get("/").body()).doesNotContain("05/07/2030");
        nation.product.clock().moveTo(LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** Posts what stands on the page, as it was shown. */
    private static HttpResponse<String> act(
            Visitor who, String report, String act, String... fields) {
        Matcher seen = SEEN.matcher(who.get(report).body());
        String number = seen.find() ? seen.group(1) : "0";
        String[] all = new String[fields.length + 2];
        all[0] = "lan";
        all[1] = number;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return who.post(report + "/" + act, all);
    }
}
