package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** From a figure to what stands behind it, and from an act to what came of it, in one press. */
class ShortWaysTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static TestProduct product;
    private static Map<String, String> words;
    private static Visitor officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                P-10,P,residential_area,khu phố,Khu phố 10,50,2012-01-01,,
                                P-7,P,residential_area,khu phố,Khu phố 7,50,2012-01-01,2024-01-01,
                                P-8,P,residential_area,khu phố,Khu phố 8,50,2024-01-01,,P-7
                                """)
                        .models(
                                """
                                m10,P-10,safety,Ngõ mười,2026-01-03,
                                m7,P-7,safety,Ngõ bảy,2020-01-02,
                                m2,P-2,safety,Ngõ hai,2019-01-01,
                                """)
                        .activities(meetings()));
        words = Examples.all(product);
        officer = new Visitor(product).signIn("canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    /** Area 1 met in each month of the half-year that is over, or in the first while none is. */
    private static String meetings() {
        List<LocalDate> months =
                halfYear().months().stream()
                        .map(DateRange::from)
                        .filter(day -> !day.isAfter(TODAY))
                        .toList();
        List<LocalDate> over = months.size() > 1 ? months.subList(0, months.size() - 1) : months;
        StringBuilder rows = new StringBuilder();
        over.forEach(month ->
                rows.append("h%s,P-1,%s,committee_meeting,,,,,,\n".formatted(month, month)));
        return rows.toString();
    }

    private static Period halfYear() {
        return Period.containing(PeriodKind.HALF_YEAR, TODAY);
    }

    @Test
    void ofARunningHalfYearNoCommitteeIsHeldToAMonthThatIsNotOver() {
        assertThat(product.values("P", halfYear().code()).value("TC13").orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void theFiguresOfADeskLeadToWhereTheyComeFrom() {
        String month = Period.containing(PeriodKind.MONTH, TODAY).code();
        assertThat(officer.get("/").body())
                .contains("href=\"/bao-cao/P/" + month + "/TC13\"")
                .contains("href=\"/bao-cao/P/" + month + "/TC03\"")
                .contains("href=\"/ban-cong-tac\"", "quá nhiệm kỳ");
        assertThat(officer.get("/bao-cao/P/" + month + "/TC03").statusCode()).isEqualTo(200);
    }

    @Test
    void aReportIsChosenForTheOwnUnitAndTheRunningHalfYear() {
        assertThat(officer.get("/bao-cao").body())
                .contains("<option value=\"P\" selected>")
                .contains("<option value=\"" + halfYear().code() + "\" selected>");
    }

    @Test
    void thePageOfAnAreaLeadsToItsCommitteeFundAndFiguresAndAWardSumsItsHouseholds() {
        assertThat(officer.get("/don-vi/P-3").body())
                .contains("/ban-cong-tac/P-3", "/quy?donvi=P-3", "/so-lieu/chi-tieu?donvi=P-3");
        Stream.of("/ban-cong-tac/P-3", "/quy?donvi=P-3")
                .forEach(way -> assertThat(officer.get(way).statusCode()).isEqualTo(200));
        assertThat(officer.get("/don-vi/P").body()).contains("1.100 (cộng từ các khu dân cư)");
    }

    @Test
    void modelsStandInTheOrderOfTheirAreasAndThoseOfAnEndedAreaAtItsSuccessor() {
        String page = officer.get("/mo-hinh").body();
        assertThat(page).containsSubsequence("Ngõ hai", "Khu phố 8", "Ngõ bảy", "Ngõ mười");
        HttpResponse<String> entered =
                officer.post(
                        "/mo-hinh/moi",
                        "ten",
                        "Ngõ mới",
                        "loai",
                        "safety",
                        "donvi",
                        "P-2",
                        "tu",
                        "2026-01-01");
        assertThat(entered.headers().firstValue("Location").orElseThrow())
                .matches(".*/mo-hinh/[0-9a-f-]{36}[?].*");
    }

    @Test
    void whoAsksForMoneySeesWhatTheFundCanPayAndMayAskForMore() {
        assertThat(officer.get("/quy/chi/moi").body()).contains("còn chi được", "3.001.000 đồng");
        HttpResponse<String> asked =
                officer.post(
                        "/quy/chi",
                        "quy",
                        "for_the_poor",
                        "ngay",
                        TODAY.toString(),
                        "donvi",
                        "P-3",
                        "sotien",
                        "9.000.000.000",
                        "mucdich",
                        "housing",
                        "nguoi",
                        "Hộ bà Kín",
                        "lydo",
                        "Mái dột");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(302);
        String page =
                asked.headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceFirst("^http://[^/]+", "");
        assertThat(officer.get(page).body()).contains("chưa đủ cho đề nghị này");
    }

    @Test
    void whoPublishesIsToldWhatThePublicWillSee() {
        String page = "/hoat-dong/" + words.get("NEIGHBOURS");
        assertThat(officer.get(page + "/cong-bo").body())
                .contains(
                        "Ngày 02/02/2022, tại Khu phố 4", "Có 20 người dự", "Tin sẽ không có ảnh");

        String published = "/hoat-dong/" + words.get("SHOWNNEWS");
        assertThat(officer.get(published + "/cong-bo").body())
                .contains("khác tên hoạt động đã ghi: Chung hai khu phố")
                .doesNotContain("Tin sẽ không có ảnh");
        assertThat(officer.get(published + "/cong-bo?laten=1").body())
                .contains("value=\"Chung hai khu phố\"");
        assertThat(officer.get(published).body()).contains("/kdc/P/tin/" + words.get("SHOWNNEWS"));
        assertThat(new Visitor(product).get("/kdc/P-4/tin/" + words.get("SHOWNNEWS")).body())
                .contains("Buổi tuyên truyền · Khu phố 4");
    }
}
