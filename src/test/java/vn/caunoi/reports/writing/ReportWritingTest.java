package vn.caunoi.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.ReportFiles;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

class ReportWritingTest {
    private static final Scope EVERYTHING = TestProduct.EVERYTHING;

    private static TestProduct product;
    private static Visitor officer;
    private static Visitor colleague;

    @BeforeAll
    static void twoOfficersOfOneWard() {
        product = TwoWards.served();
        product.account("dongnghiep", Role.WARD_OFFICER, "P");
        officer = new Visitor(product).signIn("canbo");
        colleague = new Visitor(product).signIn("dongnghiep");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aFigureInASentenceOfHerOwnFollowsTheRecords() {
        String period = "2021-H1";
        record(period, "mot", "2021-02-01", 10);

        HttpResponse<String> saved =
                save(officer, "P", period, "outreach.1", "Cả phường có {TT02} lượt người nghe.", 0);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(word("P", period)).contains("Cả phường có 10 lượt người nghe");

        record(period, "hai", "2021-02-02", 32);
        assertThat(word("P", period))
                .contains("Cả phường có 42 lượt người nghe")
                .doesNotContain("buổi tuyên truyền với");
        assertThat(officer.get("/bao-cao/P/2021-H1/soan").body())
                .contains("href=\"/bao-cao/P/2021-H1/TT02\"")
                .contains("Số này từ đâu?");
    }

    @Test
    void aSentenceCanBeLeftOutAndTakenInAgain() {
        String period = "2020-H1";
        record(period, "bo", "2020-02-01", 17);
        String sentence = "1 buổi tuyên truyền với 17 lượt người";
        assertThat(word("P", period)).contains(sentence);

        officer.post(
                "/bao-cao/P/2020-H1/soan/phan/outreach.1",
                "noidung",
                "",
                "bo",
                "true",
                "phienban",
                "0");
        assertThat(word("P", period)).doesNotContain(sentence);

        save(officer, "P", period, "outreach.1", "", 1);
        assertThat(word("P", period)).contains(sentence);
    }

    @Test
    void anUnknownMarkIsToldBesideItsBoxAndNothingIsKept() {
        HttpResponse<String> answer =
                save(officer, "P", "2020-H2", "situation", "Có {XX99} việc.", 0);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Không có số liệu nào mang mã XX99")
                .contains("Có {XX99} việc.")
                .contains("id=\"phan-situation-error\"");
        assertThat(officer.get("/bao-cao/P/2020-H2/soan").body()).doesNotContain("XX99");
    }

    @Test
    void ofTwoPeopleTheSecondIsToldAndBothTextsAreShown() {
        assertThat(save(officer, "P", "2019-H1", "causes", "Thiếu người.", 0).statusCode())
                .isEqualTo(302);

        HttpResponse<String> second = save(colleague, "P", "2019-H1", "causes", "Thiếu tiền.", 0);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Phần này vừa được canbo sửa")
                .contains("<dd>Thiếu người.</dd>")
                .contains("<dd>Thiếu tiền.</dd>");
        assertThat(word("P", "2019-H1")).contains("Thiếu người").doesNotContain("Thiếu tiền");

        HttpResponse<String> decided =
                colleague.post(
                        "/bao-cao/P/2019-H1/soan/phan/causes",
                        "noidung",
                        "Thiếu người và tiền.",
                        "phienban",
                        "0",
                        "thay",
                        "1");
        assertThat(decided.statusCode()).isEqualTo(302);
        assertThat(word("P", "2019-H1")).contains("Thiếu người và tiền");
        assertThat(
                        product.bean(ScopedTransactions.class)
                                .read(
                                        Reach.EVERYTHING,
                                        () ->
                                                product.bean(JdbcClient.class)
                                                        .sql(
                                                                "SELECT text FROM reports.draft_section_history WHERE section = 'causes'")
                                                        .query(String.class)
                                                        .list()))
                .containsExactly("Thiếu người.");
    }

    @Test
    void whatWasSentStaysAsItWasWhileRecordsChange() {
        String path = "/bao-cao/P/2018-H1";
        record("2018-H1", "gui1", "2018-03-01", 25);
        save(officer, "P", "2018-H1", "strengths", "Đông người nghe.", 0);
        assertThat(officer.get(path).body()).contains("đang soạn");

        assertThat(officer.post(path + "/gui").statusCode()).isEqualTo(302);
        assertThat(officer.post(path + "/gui").statusCode()).isEqualTo(302);
        record("2018-H1", "gui2", "2018-03-02", 75);

        Subject subject = subject("P", "2018-H1");
        SentReports sent = product.bean(SentReports.class);
        assertThat(sent.marks(EVERYTHING, subject)).hasSize(1);
        Submission first = sent.sent(EVERYTHING, subject, 1);
        assertThat(value(first, "TT02")).isEqualTo("25");
        assertThat(WordSamples.text(sent.word(EVERYTHING, subject, 1)))
                .contains("25 lượt người")
                .contains("Đông người nghe")
                .contains("%02d/BC-MTTQ-BTT".formatted(first.paperNumber()))
                .doesNotContain("PHƯƠNG HƯỚNG");
        assertThat(officer.get(path + "/da-gui").body())
                .contains("25 lượt người")
                .contains("số trong hồ sơ đã khác với bản gửi")
                .contains(">100<");
        assertThat(officer.get(path).body()).contains("đã gửi ngày");
        assertThatThrownBy(() ->
                        product.bean(ScopedTransactions.class)
                                .write(
                                        Reach.EVERYTHING,
                                        () ->
                                                product.bean(JdbcClient.class)
                                                        .sql(
                                                                "UPDATE reports.submission SET number = 9")
                                                        .update()))
                .hasMessageContaining("append-only");
    }

    @Test
    void anAmendmentNeedsAReasonAndShowsTheDifference() {
        String path = "/bao-cao/P/2017-H1";
        record("2017-H1", "dc1", "2017-03-01", 40);
        officer.post(path + "/gui");
        record("2017-H1", "dc2", "2017-03-02", 2);
        save(officer, "P", "2017-H1", "proposals", "Xin thêm loa.", 0);

        HttpResponse<String> without = officer.post(path + "/dinh-chinh", "lydo", " ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Xin ghi lý do đính chính");
        assertThat(amend(path, 1, "Ghi sót một buổi").statusCode()).isEqualTo(302);

        String second = officer.get(path + "/da-gui/2").body();
        assertThat(second)
                .contains("Ghi sót một buổi")
                .contains(
                        "<td class=\"number\">40</td><td class=\"number\">42</td><td class=\"number\">+2</td>")
                .contains("Xin thêm loa.");
        assertThat(officer.get(path + "/da-gui/1").body()).doesNotContain("Xin thêm loa.");
        Subject subject = subject("P", "2017-H1");
        SentReports sent = product.bean(SentReports.class);
        assertThat(sent.sent(EVERYTHING, subject, 2).paperNumber())
                .isGreaterThan(sent.sent(EVERYTHING, subject, 1).paperNumber());
        assertThat(WordSamples.text(sent.word(EVERYTHING, subject, 2)))
                .contains("(đính chính lần 1)")
                .contains("Lý do: Ghi sót một buổi.");
        assertThat(officer.get(path).body()).contains("đính chính lần 1");
    }

    @Test
    void ofAmendmentsSentAtOnceOneIsSentAndTheOthersAreTold() throws Exception {
        String path = "/bao-cao/P/2014-H1";
        record("2014-H1", "dc3", "2014-03-01", 5);
        officer.post(path + "/gui");
        record("2014-H1", "dc4", "2014-03-02", 6);
        List<Integer> answers;
        try (var desks = Executors.newFixedThreadPool(3)) {
            Callable<Integer> press = () -> amend(path, 1, "Thiếu buổi").statusCode();
            answers =
                    desks.invokeAll(List.of(press, press, press)).stream()
                            .map(Future::resultNow)
                            .sorted()
                            .toList();
        }
        assertThat(answers).containsExactly(302, 409, 409);

        HttpResponse<String> late = amend(path, 1, "Thiếu buổi");
        assertThat(late.body()).contains("Vừa có người gửi bản đính chính lần 1", "Thiếu buổi");
        HttpResponse<String> empty = amend(path, 2, "Không rõ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("không có gì để đính chính");
        assertThat(product.bean(SentReports.class).marks(EVERYTHING, subject("P", "2014-H1")))
                .hasSize(2);
    }

    private static HttpResponse<String> amend(String path, int seen, String reason) {
        return officer.post(path + "/dinh-chinh", "lan", String.valueOf(seen), "lydo", reason);
    }

    @Test
    void theRegisterShowsASentReportAndItsNumberStays() {
        String path = "/bao-cao/P/2013-H1";
        assertThat(officer.get(path + "/gui").body()).contains("Lời báo cáo sẽ gửi");
        officer.post(path + "/gui");
        Submission first =
                product.bean(SentReports.class).sent(EVERYTHING, subject("P", "2013-H1"), 1);
        String paper =
                "/van-ban/"
                        + product.bean(ScopedTransactions.class)
                                .read(
                                        Reach.EVERYTHING,
                                        () ->
                                                product.bean(JdbcClient.class)
                                                        .sql(
                                                                "SELECT id FROM papers.paper WHERE type = 'report' AND number = :number")
                                                        .param("number", first.paperNumber())
                                                        .query(java.util.UUID.class)
                                                        .single());
        assertThat(officer.get(paper).body())
                .contains("href=\"" + path + "/da-gui/1\"", "href=\"" + paper + "/tai\"")
                .doesNotContain("Chưa kèm tệp", "/huy\"");
        assertThat(officer.get(paper + "/tai").headers().firstValue("Content-Type"))
                .contains(ReportFiles.Format.DOCX.mediaType());
        HttpResponse<String> cancel = officer.post(paper + "/huy", "lydo", "Nhầm");
        assertThat(cancel.statusCode()).isEqualTo(400);
        assertThat(cancel.body()).contains("không hủy được");
        assertThat(officer.get(path + "/da-gui/1/tai/pdf").body()).startsWith("%PDF-");
        assertThat(officer.get(path + "/da-gui/1/tai/xlsx").body()).startsWith("PK");
    }

    @Test
    void aReportGoesToPlacesByTheirNames() {
        assertThat(word("P", "2022-H1"))
                .contains("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thử Nghiệm")
                .contains("Thường trực Đảng ủy phường Thử")
                .contains("Các Ban công tác Mặt trận")
                .doesNotContain("MTTQ Việt Nam cấp trên");
        assertThat(word("P-3", "2022-H1"))
                .contains("Chi ủy chi bộ khu phố 3")
                .contains("Ban Thường trực Ủy ban MTTQ Việt Nam phường Thử")
                .doesNotContain("Các Ban công tác Mặt trận");
    }

    @Test
    void anAreaReportsOfItselfAndItsHeadIsNamedToThoseWhoMaySeeHim() {
        assertThat(word("P", "2022-H1")).contains("khu dân cư tổ chức tuyên truyền trong kỳ");
        assertThat(word("P-3", "2022-H1", "ban3"))
                .contains("Ban công tác Mặt trận hiện có 1 thành viên, trong đó có 1 nữ.")
                .contains("Lý Thị Ba")
                .doesNotContain("khu dân cư tổ chức", "Hiện có 1 Ban");
        assertThat(word("P-3", "2022-H1", "chi3")).doesNotContain("Lý Thị Ba");
    }

    @Test
    void reportsOfTheAreasAreTakenAllAtOnce() {
        assertThat(officer.get("/bao-cao/P/2022-H1").body())
                .contains("href=\"/van-ban/lo#reports\"");
        assertThat(officer.get("/bao-cao/P-3/2022-H1").body()).doesNotContain("/van-ban/lo");
        assertThat(officer.get("/van-ban/lo").body())
                .contains(
                        "Báo cáo Word của các khu dân cư",
                        "name=\"period\"",
                        "name=\"unit\" value=\"P\"");
        assertThat(
                        officer.post(
                                        "/van-ban/lo",
                                        "nguon",
                                        "reports",
                                        "unit",
                                        "P",
                                        "period",
                                        "2022-H1")
                                .statusCode())
                .isEqualTo(302);
    }

    @Test
    void anAreaConfirmsItsRecordsAndSendsNothing() {
        Visitor head = new Visitor(product).signIn("ban3");
        assertThat(head.post("/bao-cao/P-3/2016-H1/gui").statusCode()).isEqualTo(404);
        assertThat(officer.post("/bao-cao/P-3/2016-H1/gui").statusCode()).isEqualTo(404);
        assertThat(officer.get("/bao-cao/P/2016-H1/soan").body())
                .contains("0/4 khu dân cư đã xác nhận cập nhật");

        assertThat(head.post("/bao-cao/P-3/2016-H1/xac-nhan").statusCode()).isEqualTo(302);

        assertThat(head.get("/bao-cao/P-3/2016-H1").body()).contains("đã xác nhận cập nhật ngày");
        assertThat(officer.get("/bao-cao/P/2016-H1/soan").body())
                .contains("1/4 khu dân cư đã xác nhận cập nhật")
                .contains("Khu phố 1, Khu phố 2, Khu phố 4");
    }

    @Test
    void whatIsWrittenAndNotSentIsReadByThoseAlonWhoWriteOrSignIt() {
        save(officer, "P", "2015-H1", "shortcomings", "Chưa gửi ra ngoài.", 0);

        assertThat(word("P", "2015-H1", "chutich")).contains("Chưa gửi ra ngoài");
        assertThat(word("P", "2015-H1", "tinh")).doesNotContain("Chưa gửi ra ngoài");
        assertThat(
                        new Visitor(product)
                                .signIn("bencanh")
                                .get("/bao-cao/P/2015-H1/soan")
                                .statusCode())
                .isEqualTo(404);
    }

    private static void record(String period, String code, String day, int attendance) {
        assertThat(LocalDate.parse(day))
                .isBetween(
                        Period.parse(period).orElseThrow().from(),
                        Period.parse(period).orElseThrow().lastDay());
        product.take(
                WardFiles.empty()
                        .activities(
                                "%s,P-4,%s,outreach,policy,Buổi nói chuyện,%d,,,\n"
                                        .formatted(code, day, attendance)));
    }

    private static HttpResponse<String> save(
            Visitor who, String unit, String period, String key, String text, int seen) {
        return who.post(
                "/bao-cao/%s/%s/soan/phan/%s".formatted(unit, period, key),
                "noidung",
                text,
                "phienban",
                String.valueOf(seen));
    }

    private static Subject subject(String unit, String period) {
        return product.bean(Subjects.class).visible(EVERYTHING, unit, period);
    }

    private static String value(Submission sent, String code) {
        return sent.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .flatMap(figure -> figure.value().stream())
                .map(java.math.BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
    }

    private static String word(String unit, String period) {
        return word(EVERYTHING, unit, period);
    }

    private static String word(String unit, String period, String account) {
        var accounts = product.bean(vn.caunoi.access.Accounts.class);
        return word(
                product.bean(vn.caunoi.access.Scopes.class)
                        .of(accounts.named(account).orElseThrow().id()),
                unit,
                period);
    }

    private static String word(Scope scope, String unit, String period) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            product.bean(ReportFiles.class)
                    .write(
                            ReportFiles.Format.DOCX,
                            scope,
                            unit,
                            Period.parse(period).orElseThrow(),
                            out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return WordSamples.text(out.toByteArray());
    }
}
