package vn.caunoi.reports.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.FigureIntake;
import vn.caunoi.reports.cascade.GivingDesk.Wanted;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * Targets from the nation to an area, over HTTP; each test with an indicator or year of its own.
 */
class CascadeTest {
    private static final Pattern VERSION =
            Pattern.compile("name=\"phienban-([^\"]+)\" value=\"(\\d+)\"");
    private static final Pattern PROPOSAL = Pattern.compile("/de-nghi/([0-9a-f-]{36})/dong-y");

    private static TestProduct product;
    private static Visitor centre;
    private static Visitor province;
    private static Visitor ward;
    private static Visitor beside;
    private static Visitor head;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("trunguong", Role.CENTRAL, "VN");
        centre = new Visitor(product).signIn("trunguong");
        province = new Visitor(product).signIn("tinh");
        ward = new Visitor(product).signIn("canbo");
        beside = new Visitor(product).signIn("bencanh");
        head = new Visitor(product).signIn("ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    /** Posts to a page with the versions that stand on it. */
    private static HttpResponse<String> give(Visitor who, String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        Matcher version = VERSION.matcher(who.get(path).body());
        while (version.find()) {
            all.add("phienban-" + version.group(1));
            all.add(version.group(2));
        }
        return who.post(path, all.toArray(String[]::new));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String proposal(Visitor who, String path) {
        Matcher found = PROPOSAL.matcher(who.get(path).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2022, 6, 1)).orElseThrow().id();
    }

    private static TargetPlace place(String account, String unit, int year) {
        return product.bean(TargetPlaces.class)
                .visible(scope(account), unit, new TargetTime.Year(year));
    }

    @Test
    void aTargetGoesFromTheNationToAnAreaAndEachLevelSeesWhatIsLeft() {
        done(give(centre, "/chi-tieu/VN/2022/TT01", "so-VN", "100", "so-T-01", "60"));
        assertThat(centre.get("/chi-tieu/VN/2022/TT01").body())
                .contains("Chưa giao: 40 buổi", "Đã giao cho cấp dưới: 60 buổi")
                .contains("Đã đạt 3 buổi trên chỉ tiêu 100 buổi, bằng 3");
        done(give(province, "/chi-tieu/T-01/2022/TT01", "so-P", "30", "so-Q", "40"));
        assertThat(province.get("/chi-tieu/T-01/2022/TT01").body())
                .contains("Chỉ tiêu do Việt Nam giao (trunguong, ngày ")
                .contains("Giao vượt: 10 buổi");
        done(give(ward, "/chi-tieu/P/2022/TT01", "so-P-3", "12", "so-P-4", "8"));
        assertThat(province.get("/chi-tieu/T-01/2022/TT01").body())
                .containsSubsequence(
                        "Phường Thử", "do Tỉnh Thử Nghiệm giao", "<td>3</td>", "<td>20</td>");
        assertThat(ward.get("/chi-tieu/P/2022").body())
                .contains("Đã đạt 3 buổi trên chỉ tiêu 30 buổi, bằng 10", "Chưa giao: 10 buổi")
                .contains("do Tỉnh Thử Nghiệm giao");
        assertThat(head.get("/chi-tieu/P-3/2022/TT01").body())
                .contains("Chỉ tiêu do Phường Thử giao", "trên chỉ tiêu 12 buổi");
        assertThat(head.get("/chi-tieu/P/2022/TT01").body())
                .contains("trên chỉ tiêu 30 buổi")
                .doesNotContain("Khu phố 4");
        assertThat(ward.get("/so-lieu/chi-tieu/P/2022").body())
                .contains("href=\"/chi-tieu/P/2022/TT01\"");
    }

    @Test
    void whatWasGivenIsNotChangedBelowByAnyWay() {
        done(give(province, "/chi-tieu/T-01/2021/TT06", "so-P", "500"));
        assertThat(ward.get("/chi-tieu/P/2021/TT06").body()).doesNotContain("name=\"so-P\"");
        HttpResponse<String> own =
                ward.post("/chi-tieu/P/2021/TT06", "so-P", "400", "phienban-so-P", "1");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("do cấp trên giao nên đơn vị không tự sửa");
        HttpResponse<String> form =
                ward.post("/so-lieu/chi-tieu/P/2021", "so-TT06", "400", "phienban-so-TT06", "1");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("do cấp trên giao nên đơn vị không tự sửa");
        assertThat(
                        ward.post(
                                        "/so-lieu/chi-tieu/P/2021",
                                        "so-TT06",
                                        "",
                                        "phienban-so-TT06",
                                        "1")
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
        FigureIntake.NewFigure other =
                new FigureIntake.NewFigure(
                        unit("P"),
                        unit("P"),
                        "TT06",
                        Period.parse("2021").orElseThrow(),
                        BigDecimal.ONE);
        assertThatThrownBy(() -> take(scope("canbo"), other)).isInstanceOf(Refusal.class);
        assertThat(ward.get("/chi-tieu/P/2021/TT06").body())
                .contains("Chỉ tiêu 500 ")
                .doesNotContain("hỉ tiêu 400");
    }

    private static Object take(Scope scope, FigureIntake.NewFigure figure) {
        return product.bean(ScopedTransactions.class)
                .write(
                        scope.writable(),
                        () ->
                                product.bean(FigureIntake.class)
                                        .take(
                                                FigureIntake.Kind.TARGET,
                                                product.bean(Acts.class)
                                                        .begin(scope, "figures.planned"),
                                                List.of(figure)));
    }

    @Test
    void anotherTargetIsProposedDeclinedProposedAgainAndAgreed() {
        String target = "/chi-tieu/P/2020/TT02";
        String above = "/chi-tieu/T-01/2020/TT02";
        done(give(province, above, "so-T-01", "1.000", "so-P", "600"));
        assertThat(ward.post(target + "/de-nghi", "muc", "500").body()).contains("Chưa ghi lý do");
        done(ward.post(target + "/de-nghi", "muc", "500", "vi-sao", "Hai khu phố đang di dời"));
        assertThat(ward.post(target + "/de-nghi", "muc", "450", "vi-sao", "Thêm").body())
                .contains("đang chờ trả lời");
        assertThat(province.get("/").body())
                .contains("1 đề nghị điều chỉnh chờ trả lời", "href=\"" + above + "\"");
        String first = proposal(province, above);
        assertThat(province.get(above).body())
                .contains("Hai khu phố đang di dời", "từ 600 lượt người thành 500 lượt người");
        HttpResponse<String> silent = province.post(above + "/de-nghi/" + first + "/khong-dong-y");
        assertThat(silent.statusCode()).isEqualTo(422);
        done(
                province.post(
                        above + "/de-nghi/" + first + "/khong-dong-y",
                        "traloi-" + first,
                        "Xin gửi kèm số hộ di dời"));
        assertThat(ward.get(target).body())
                .contains("không đồng ý (tinh, ngày ", "Xin gửi kèm số hộ di dời")
                .contains("trên chỉ tiêu 600");
        assertThat(province.post(above + "/de-nghi/" + first + "/dong-y").body())
                .contains("vừa có người khác trả lời");

        done(ward.post(target + "/de-nghi", "muc", "550", "vi-sao", "Di dời 120 hộ"));
        done(province.post(above + "/de-nghi/" + proposal(province, above) + "/dong-y"));
        assertThat(ward.get(target).body())
                .contains("trên chỉ tiêu 550", "Lý do thay đổi: Di dời 120 hộ")
                .containsSubsequence(
                        "Các lần thay đổi",
                        "Tỉnh Thử Nghiệm giao 550",
                        "Di dời 120 hộ",
                        "Tỉnh Thử Nghiệm giao 600");
        assertThat(province.get("/").body()).doesNotContain("href=\"" + above + "\"");
    }

    @Test
    void aProposalThatTheTargetHasOvertakenIsNotAgreed() {
        String above = "/chi-tieu/T-01/2019/TT02";
        done(give(province, above, "so-P", "10"));
        done(ward.post("/chi-tieu/P/2019/TT02/de-nghi", "muc", "8", "vi-sao", "Ít người"));
        done(give(province, above, "so-P", "9", "lydo", "Chia lại"));
        assertThat(
                        province.post(above + "/de-nghi/" + proposal(province, above) + "/dong-y")
                                .body())
                .contains("đã thay đổi từ khi đơn vị đề nghị");
        assertThat(ward.get("/chi-tieu/P/2019/TT02").body())
                .contains("trên chỉ tiêu 9")
                .contains("chờ trả lời");
    }

    @Test
    void whoGivesSecondIsToldWhatTheFirstGave() {
        String path = "/chi-tieu/T-01/2018/TT01";
        done(province.post(path, "so-P", "5", "phienban-so-P", "0"));
        HttpResponse<String> late =
                province.post(path, "so-P", "7", "phienban-so-P", "0", "so-Q", "3");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Phường Thử</th><td>5</td><td>7</td>")
                .contains("value=\"7\"", "value=\"3\"", "tinh");
        assertThat(beside.get("/chi-tieu/Q/2018/TT01").body()).contains("chưa đặt chỉ tiêu");
    }

    @Test
    void changingWhatWasGivenNeedsAReasonThatTheUnitReads() {
        String path = "/chi-tieu/P/2018/TT02";
        done(give(ward, path, "so-P-3", "50"));
        assertThat(give(ward, path, "so-P-3", "40").body()).contains("Xin ghi lý do");
        done(give(ward, path, "so-P-3", "40", "lydo", "Khu phố sáp nhập"));
        assertThat(head.get("/chi-tieu/P-3/2018/TT02").body())
                .contains("Lý do thay đổi: Khu phố sáp nhập", "Phường Thử giao 50");
        done(give(ward, path, "so-P-3", "", "lydo", "Không giao nữa"));
        assertThat(head.get("/chi-tieu/P-3/2018/TT02").body())
                .contains("bỏ chỉ tiêu 40", "Không giao nữa")
                .contains("name=\"so-P-3\"");
        done(give(head, "/chi-tieu/P-3/2018/TT02", "so-P-3", "45"));
        assertThat(ward.get(path).body()).contains(">đơn vị tự đặt<");
        done(give(ward, path, "so-P-3", "45"));
        assertThat(ward.get(path).body()).doesNotContain(">đơn vị tự đặt<");
        assertThat(head.get("/chi-tieu/P-3/2018/TT02").body())
                .contains("Chỉ tiêu do Phường Thử giao");
    }

    @Test
    void nobodyGivesBeyondTheUnitsDirectlyBelowOrToThoseOfOthers() {
        assertThat(beside.get("/chi-tieu/P/2022/TT01").statusCode()).isEqualTo(404);
        assertThat(beside.post("/chi-tieu/P/2022/TT01", "so-P", "1").statusCode()).isEqualTo(404);
        assertThat(province.post("/chi-tieu/P/2022/TT01", "so-P-3", "1").statusCode())
                .isEqualTo(404);
        assertThat(head.post("/chi-tieu/P/2022/TT01", "so-P-3", "1").statusCode()).isEqualTo(404);
        GivingDesk desk = product.bean(GivingDesk.class);
        var indicator = product.bean(Catalogue.class).get("TT01");
        Wanted one = new Wanted(Optional.of(BigDecimal.ONE), 0);
        for (String other : List.of("P-3", "Q-1", "VN")) {
            assertThatThrownBy(() ->
                            desk.give(
                                    scope("tinh"),
                                    place("tinh", "T-01", 2022),
                                    indicator,
                                    Map.of(unit(other), one),
                                    Optional.empty()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void sharesAreWorkedOutIntoTheBoxesAndSavedOnlyWhenSomebodySaysSo() {
        String path = "/chi-tieu/P/2023/TT01";
        done(give(ward, path, "so-P", "10"));
        assertThat(ward.get(path + "?chia=deu").body())
                .contains("chia đều và chưa được ghi")
                .containsSubsequence(
                        "name=\"so-P-1\" type=\"text\" value=\"3\"",
                        "name=\"so-P-2\" type=\"text\" value=\"3\"",
                        "name=\"so-P-3\" type=\"text\" value=\"2\"",
                        "name=\"so-P-4\" type=\"text\" value=\"2\"");
        assertThat(ward.get(path + "?chia=HN01").body()).contains("chia theo số của năm 2022");
        assertThat(ward.get(path + "?chia=TT09").body()).contains("không đơn vị nào có số này");
        assertThat(ward.get(path + "?chia=khong").statusCode()).isEqualTo(404);
        assertThat(ward.get(path).body()).contains("Chưa giao: 10 buổi");
    }

    @Test
    void whatCannotBeAddedIsGivenWithoutASum() {
        String path = "/chi-tieu/P/2023/VH03";
        done(give(ward, path, "so-P", "95", "so-P-3", "98", "so-P-4", "92"));
        assertThat(ward.get(path).body())
                .doesNotContain("Đã giao cho cấp dưới")
                .doesNotContain("Cách chia")
                .contains("value=\"98\"");
    }

    @Test
    void ofATermTheYearsAddUp() {
        product.take(WardFiles.empty().entered("P,2011,TT06,40\nP,2012,TT06,35\n"));
        String path = "/chi-tieu/P/2011-2015/TT06";
        done(give(province, "/chi-tieu/T-01/2011-2015/TT06", "so-T-01", "400", "so-P", "300"));
        assertThat(ward.get(path).body())
                .contains("Đã đạt 75 ", "trên chỉ tiêu 300 ", "bằng 25")
                .contains("do Tỉnh Thử Nghiệm giao");
        HttpResponse<String> years =
                ward.post(path + "/nam", "nam-2011", "60", "nam-2012", "50", "nam-2013", "");
        assertThat(years.statusCode()).isEqualTo(302);
        assertThat(ward.get(path).body()).contains("Cộng các năm: 110 ");
        assertThat(ward.get("/chi-tieu/P/2011/TT06").body()).contains("trên chỉ tiêu 60 ");
        assertThat(
                        ward.post(path + "/nam", "nam-2011", "61", "phienban-nam-2011", "0")
                                .statusCode())
                .isEqualTo(409);
        done(give(province, "/chi-tieu/T-01/2014/TT06", "so-P", "70"));
        assertThat(ward.post(path + "/nam", "nam-2014", "1", "phienban-nam-2014", "1").body())
                .contains("do cấp trên giao nên đơn vị không tự sửa");
        assertThat(province.get("/chi-tieu/T-01/2011-2015").body())
                .contains("Đã đạt 75 ", "trên chỉ tiêu 400 ", "Chưa giao: 100 ");
    }

    @Test
    void whatAWardGaveCanBeTakenBackAndWhatAProvinceGaveIsChangedInstead() {
        HttpResponse<String> own = give(ward, "/chi-tieu/P/2016/TT01", "so-P", "9", "so-P-3", "4");
        String act = own.headers().firstValue("Location").orElse("").split("xong=", 2)[1];
        done(ward.post("/hoan-tac/" + act));
        assertThat(ward.get("/chi-tieu/P/2016/TT01").body())
                .contains("chưa đặt chỉ tiêu")
                .contains("bỏ chỉ tiêu 9");
        HttpResponse<String> given = give(province, "/chi-tieu/T-01/2016/TT01", "so-P", "9");
        assertThat(given.headers().firstValue("Location").orElse("")).doesNotContain("xong=");
    }
}
