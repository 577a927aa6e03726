package vn.caunoi.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.figures.Ward;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.desk.YearPlans;
import vn.caunoi.reports.desk.YearPlans.YearPlan;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Figures and plans as people type them; each test in periods of its own. */
class FigureBoardTest {
    private static final Pattern ACT = Pattern.compile("xong=([0-9a-f-]{36})");

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

    private static String figure(String unit, String period, String indicator) {
        return Ward.figure(product, unit, period, indicator);
    }

    private static void saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).containsPattern(ACT);
    }

    private static String act(HttpResponse<String> answer) {
        Matcher act = ACT.matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(act.find()).isTrue();
        return act.group(1);
    }

    @Test
    void aFigureIsTypedCorrectedAndWithdrawnAndItsHistoryStays() {
        saved(officer.post("/so-lieu/P/2019-H1", "so-TT06", "1.483", "so-TT07", ""));
        assertThat(figure("P", "2019-H1", "TT06")).isEqualTo("1483");
        assertThat(figure("P", "2019-H1", "TT07")).isEqualTo(Ward.ABSENT);
        assertThat(officer.get("/so-lieu/P/2019-H1").body())
                .contains("value=\"1.483\"")
                .contains("canbo, ngày ");
        saved(officer.post("/so-lieu/P/2019-H1", "so-TT06", "0", "phienban-so-TT06", "1"));
        assertThat(figure("P", "2019-H1", "TT06")).isEqualTo("0");
        saved(officer.post("/so-lieu/P/2019-H1", "so-TT06", "", "phienban-so-TT06", "2"));
        assertThat(figure("P", "2019-H1", "TT06")).isEqualTo(Ward.ABSENT);
        assertThat(officer.get("/so-lieu/P/2019-H1/TT06/lich-su").body())
                .containsSubsequence("Rút số", "Ghi số", "1.483", "Ghi số");
    }

    @Test
    void whatRecordsTellIsNotTyped() {
        product.take(
                vn.caunoi.testing.WardFiles.empty()
                        .activities("dep,P-3,2013-02-01,clean_up,,Dọn vệ sinh,9,,,\n"));
        var answer = officer.post("/so-lieu/P-3/2013-H1", "so-N301", "7");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("đã có hồ sơ nên máy tự đếm", "Số này từ đâu?", "value=\"7\"");
        assertThat(figure("P-3", "2013-H1", "N301")).isEqualTo("1");
    }

    @Test
    void anActIsTakenBackAsAWhole() {
        saved(officer.post("/so-lieu/P/2018-H1", "so-TT06", "5"));
        var second =
                officer.post(
                        "/so-lieu/P/2018-H1",
                        "so-TT06",
                        "",
                        "phienban-so-TT06",
                        "1",
                        "so-TT07",
                        "8");
        assertThat(figure("P", "2018-H1", "TT06")).isEqualTo(Ward.ABSENT);
        officer.post("/hoan-tac/" + act(second));
        assertThat(figure("P", "2018-H1", "TT06")).isEqualTo("5");
        assertThat(figure("P", "2018-H1", "TT07")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void oneWrongNumberSavesNothingAndKeepsEverythingTyped() {
        var answer = officer.post("/so-lieu/P/2017-H1", "so-TT06", "mười hai", "so-TT07", "31.415");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"mười hai\"")
                .contains("value=\"31.415\"")
                .contains("href=\"#so-TT06\"");
        assertThat(figure("P", "2017-H1", "TT07")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void whoTypesOverAnotherSeesBothNumbersFirst() {
        saved(officer.post("/so-lieu/P/2016-H1", "so-TT06", "5", "phienban-so-TT06", "0"));
        var late = officer.post("/so-lieu/P/2016-H1", "so-TT06", "6", "phienban-so-TT06", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("canbo")
                .containsPattern("<td>5</td>\\s*<td>6</td>")
                .contains("value=\"6\"")
                .contains("name=\"phienban-so-TT06\" value=\"1\"");
        assertThat(figure("P", "2016-H1", "TT06")).isEqualTo("5");
        saved(officer.post("/so-lieu/P/2016-H1", "so-TT06", "6", "phienban-so-TT06", "1"));
        assertThat(figure("P", "2016-H1", "TT06")).isEqualTo("6");
    }

    @Test
    void aBoxThatWasLeftAloneDoesNotUndoWhatAnotherTyped() {
        saved(officer.post("/so-lieu/P/2015-H1", "so-TT06", "1"));
        saved(officer.post("/so-lieu/P/2015-H1", "so-TT06", "2", "phienban-so-TT06", "1"));
        saved(
                officer.post(
                        "/so-lieu/P/2015-H1",
                        "so-TT06",
                        "1",
                        "phienban-so-TT06",
                        "1",
                        "so-TT07",
                        "9"));
        assertThat(figure("P", "2015-H1", "TT06")).isEqualTo("2");
        assertThat(figure("P", "2015-H1", "TT07")).isEqualTo("9");
    }

    @Test
    void areasAddUpAndTheWardHasNoBoxOfItsOwn() {
        saved(head.post("/so-lieu/P-3/2014-H1", "so-TT08", "5"));
        saved(officer.post("/so-lieu/P-4/2014-H1", "so-TT08", "7"));
        assertThat(figure("P", "2014-H1", "TT08")).isEqualTo("12");
        assertThat(officer.get("/so-lieu/P/2014-H1").body())
                .doesNotContain("id=\"so-TT08\"")
                .contains("id=\"so-TT09\"")
                .contains("Đã nhập ở Khu phố ");
        var twice = officer.post("/so-lieu/P/2014-H1", "so-TT08", "12");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(figure("P", "2014-H1", "TT08")).isEqualTo("12");
    }

    @Test
    void aHeadCannotTypeAgainWhatTheWardTypedThoughItsEntriesAreNotHisToSee() {
        saved(officer.post("/so-lieu/P/2014-H2", "so-TT08", "7"));
        assertThat(head.post("/so-lieu/P-3/2014-H2", "so-TT08", "7").statusCode()).isEqualTo(422);
        assertThat(head.post("/so-lieu/P-3/2014-Q3", "so-TT08", "7").statusCode()).isEqualTo(422);
        assertThat(figure("P", "2014-H2", "TT08")).isEqualTo("7");
        assertThat(figure("P-3", "2014-H2", "TT08")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void aFigureOfTheWardIsNotTakenFromAnAreaNorAYearsFigureForAMonth() {
        head.post("/so-lieu/P-3/2013-05", "so-TT06", "5", "so-VH10", "6");
        assertThat(figure("P-3", "2013-05", "TT06")).isEqualTo(Ward.ABSENT);
        assertThat(figure("P-3", "2013-05", "VH10")).isEqualTo(Ward.ABSENT);
    }

    @Test
    void nothingIsTypedForDaysToCome() {
        int year = LocalDate.now(product.bean(java.time.Clock.class)).getYear() + 1;
        assertThat(officer.post("/so-lieu/P/" + year, "so-TT06", "5").statusCode()).isEqualTo(404);
        saved(officer.post("/so-lieu/chi-tieu/P/" + year, "so-QN02", "5"));
    }

    @Test
    void aPlanShowsHowFarItIs() {
        saved(officer.post("/so-lieu/chi-tieu/P/2022", "so-QN02", "2.000", "so-HN05", "13"));
        saved(officer.post("/so-lieu/chi-tieu/P/2022", "them", "TT01", "them-so", "8"));
        assertThat(officer.get("/so-lieu/chi-tieu/P/2022").body())
                .containsPattern("for=\"nam\"[^>]*>\\s*Năm")
                .contains("Đã đạt 1.000 đồng trên kế hoạch 2.000 đồng, bằng 50")
                .contains("Đã đạt 3 buổi trên kế hoạch 8 buổi, bằng 37,5");
        assertThat(figure("P", "2022-H1", "QN02")).isEqualTo("2000");
        assertThat(figure("P", "2022-H1", "HN05")).isEqualTo("13");
    }

    @Test
    void aPlanIsHeldAgainstTheLastMonthAtWhoseEndTheFigureIsKnown() {
        product.take(
                WardFiles.empty()
                        .targets("P,2012,HN05,13\nP,2012,TT06,40\n")
                        .entered("P,2012-H1,HN06,6\nP,2011-H1,HN06,4\n"));
        UnitId ward =
                product.bean(Units.class).named("P", LocalDate.of(2012, 8, 15)).orElseThrow().id();
        List<YearPlan> plans =
                product.bean(YearPlans.class).of(ward, 2012, LocalDate.of(2012, 8, 15));
        YearPlan unknown = plans.getFirst();
        assertThat(unknown.indicator().code()).isEqualTo("TT06");
        assertThat(unknown.done()).isEmpty();
        YearPlan poor = plans.getLast();
        assertThat(poor.indicator().code()).isEqualTo("HN05");
        assertThat(poor.done().orElseThrow()).isEqualByComparingTo("6");
        assertThat(poor.percent()).contains(new BigDecimal("46.15"));
        assertThat(poor.until().orElseThrow().lastDay()).isEqualTo("2012-06-30");
        assertThat(poor.before().orElseThrow()).isEqualByComparingTo("4");
    }

    @Test
    void aTargetIsSharedOutAmongTheAreas() {
        saved(officer.post("/chi-tieu/P/2021/QN02", "so-P-1", "100", "so-P-3", "300"));
        assertThat(figure("P", "2021", "QN02")).isEqualTo("400");
        assertThat(figure("P-3", "2021-Q2", "QN02")).isEqualTo("300");
        assertThat(officer.get("/chi-tieu/P/2021/QN02").body())
                .containsSubsequence("so-P", "so-P-1", "so-P-2", "so-P-3", "so-P-4");
    }

    @Test
    void aTargetWithoutItsIndicatorIsAskedForNotLost() {
        var answer = officer.post("/so-lieu/chi-tieu/P/2020", "them", "", "them-so", "77");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"77\"").contains("href=\"#them\"");
    }

    @Test
    void theWeekTellsItsFiguresAndNothingOfWhatIsNotKnown() {
        String page = officer.get("/so-lieu/tuan/P/2022-W05").body();
        assertThat(page)
                .containsPattern("id=\"so-TT02\">60<")
                .containsPattern("id=\"so-YK01\">0<")
                .contains("data-copy=\"so-TT02\"")
                .contains("Lượt người dự các buổi tuyên truyền\t60\n")
                .contains("/so-lieu/tuan/P/2022-W04", ">Tuần trước<", ">Tuần sau<")
                .contains("/so-lieu/tuan/P/2022-W06");
        assertThat(officer.get("/so-lieu/tuan/P-3/2022-W05").body())
                .containsPattern("id=\"so-QN09\">chưa có số<")
                .doesNotContain("data-copy=\"so-QN09\"");
    }

    @Test
    void theTrendHasEightPeriodsAndOnlyWhoMaySeeTheAreasComparesThem() {
        String page = officer.get("/so-lieu/dien-bien/P/TT02?den=2022-H1").body();
        assertThat(page)
                .containsSubsequence(
                        ">Cuối 2018</th>", ">Đầu 2022</th>", "Số này đếm gì", "Các khu dân cư")
                .containsSubsequence(
                        ">Khu phố 1</th>", ">Khu phố 2</th>", ">Khu phố 3</th>", ">Khu phố 4</th>")
                .doesNotContain(">Đầu 2018</th>");
        assertThat(head.get("/so-lieu/dien-bien/P/TT02?den=2022-H1").body())
                .contains(">Đầu 2022</th>")
                .doesNotContain("Khu phố 4");
        assertThat(officer.get("/so-lieu/dien-bien/P/TC10?den=2022-H1").body())
                .contains("Số này đếm gì")
                .doesNotContain("cac-khu");
    }

    @Test
    void aYearsTargetIsNoLineAmongMonths() {
        product.take(WardFiles.empty().targets("P,2023,TT01,8\n"));
        assertThat(officer.get("/so-lieu/dien-bien/P/TT01?den=2023").body())
                .contains(">Kế hoạch</th>");
        assertThat(officer.get("/so-lieu/dien-bien/P/TT01?den=2023-05").body())
                .contains(">5/2023</th>")
                .doesNotContain(">Kế hoạch</th>");
    }
}
