package vn.caunoi.reports.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.WordSamples;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/**
 * Over HTTP: what wards and areas wrote goes into the report of the unit above, with its source.
 */
class AssemblyTest {
    private static final Pattern SEEN = Pattern.compile("name=\"lan\" value=\"(\\d+)\"");
    private static final Pattern VERSION =
            Pattern.compile("name=\"phienban\" value=\"(\\d+)\">\\s*<div class=\"buttons\"");
    private static final Pattern ACT = Pattern.compile("da=([0-9a-f-]{36})|=([0-9a-f-]{36})");

    private static TestProduct product;
    private static Visitor ward;
    private static Visitor wardBeside;
    private static Visitor head;
    private static Visitor province;
    private static Visitor colleague;
    private static Visitor otherProvince;

    @BeforeAll
    static void twoProvinces() {
        product = TestProduct.serve(java.util.Map.of());
        product.take(
                WardFiles.withUnits(
                        """
                        P-1,P,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        P-2,P,residential_area,khu phố,Khu phố 2,100,2012-01-01,,
                        Q,T-01,commune,phường,Phường Bên,,2010-01-01,,
                        T-02,VN,province,tỉnh,Tỉnh Láng Giềng,,2010-01-01,,
                        R,T-02,commune,xã,Xã Xa,,2010-01-01,,
                        """));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("canboq", Role.WARD_OFFICER, "Q");
        product.account("ban1", Role.HEAD, "P-1");
        product.account("tinh", Role.PROVINCE, "T-01");
        product.account("dongnghiep", Role.PROVINCE, "T-01");
        product.account("tinhhai", Role.PROVINCE, "T-02");
        ward = new Visitor(product).signIn("canbo");
        wardBeside = new Visitor(product).signIn("canboq");
        head = new Visitor(product).signIn("ban1");
        province = new Visitor(product).signIn("tinh");
        colleague = new Visitor(product).signIn("dongnghiep");
        otherProvince = new Visitor(product).signIn("tinhhai");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aProvinceTakesWhatItsWardsWroteAndEveryParagraphLeadsToItsReport() {
        String period = "2022-H1";
        write(ward, "P", period, "situation", "Nhân dân phấn khởi.\nMùa màng khá.");
        write(wardBeside, "Q", period, "situation", "Bản nháp chưa ai được đọc.");
        send(ward, "P", period);

        assertThat(province.get(draft(period)).body())
                .contains("1/2 đơn vị đã gửi", "Chưa gửi: Phường Bên")
                .contains("Từ báo cáo cấp dưới: 1 đoạn chưa lấy, 0 đoạn đã lấy")
                .contains("href=\"" + page(period, "situation") + "\"");
        assertThat(province.get(page(period, "situation")).body())
                .contains("Phường Thử: Nhân dân phấn khởi.\nMùa màng khá.", "value=\"P:1\"")
                .contains("/BC-MTTQ-BTT ngày ")
                .doesNotContain("Bản nháp chưa ai được đọc");

        HttpResponse<String> taken = take(province, period, "situation", "P:1");
        assertThat(taken.statusCode()).isEqualTo(302);
        String shown = province.get(page(period, "situation") + "?xem=da-lay").body();
        String source =
                "/bao-cao/P/"
                        + period
                        + "/da-gui/1?ve="
                        + page(period, "situation")
                        + "#muc-situation";
        assertThat(shown).contains("Mùa màng khá.", "href=\"" + source + "\"");
        assertThat(province.get(source.replaceAll("#.*", "")).body())
                .contains("id=\"muc-situation\"", "href=\"" + page(period, "situation") + "\"");
        assertThat(province.get(draft(period)).body()).contains("href=\"" + source + "\"");
        assertThat(word("T-01", period))
                .contains("Phường Thử: Nhân dân phấn khởi.")
                .contains("Nguồn của các đoạn lấy từ báo cáo cấp dưới")
                .containsPattern("Báo cáo số \\d+/BC-MTTQ-BTT ngày .* của Phường Thử\\.");

        assertThat(edit(province, period, "situation", "P", "Phường Thử: rất khá.", 1).statusCode())
                .isEqualTo(302);
        assertThat(province.get(page(period, "situation") + "?xem=da-lay").body())
                .contains("Đã sửa so với nguồn", "href=\"" + source + "\"");
        assertThat(word("T-01", period)).contains("rất khá").doesNotContain("Mùa màng khá");

        assertThat(province.post(draft(period) + "/cap-duoi").statusCode()).isEqualTo(302);
        assertThat(word("T-01", period)).contains("rất khá").doesNotContain("Nguồn của các đoạn");

        edit(province, period, "situation", "P", "", 2);
        assertThat(word("T-01", period)).doesNotContain("rất khá");
        assertThat(province.get(page(period, "situation")).body()).contains("value=\"P:1\"");
    }

    @Test
    void whenTheSourceIsAmendedTheDraftTellsAndNothingIsReplacedByItself() {
        String period = "2021-H1";
        write(ward, "P", period, "causes", "Thiếu người.");
        send(ward, "P", period);
        take(province, period, "causes", "P:1");
        write(ward, "P", period, "causes", "Thiếu người và tiền.", 1);
        amend(ward, "P", period, 1);

        assertThat(province.get(draft(period)).body()).contains("1 đoạn có nguồn đã thay đổi");
        String page = province.get(page(period, "causes") + "?xem=da-lay").body();
        assertThat(page)
                .contains("Nguồn đã thay đổi", "Phường Thử: Thiếu người và tiền.")
                .contains("/da-gui/1?", "/da-gui/2?");
        assertThat(word("T-01", period)).contains("Thiếu người.").doesNotContain("và tiền");

        HttpResponse<String> kept = decide(province, period, "causes", page, "false");
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(province.get(page(period, "causes") + "?xem=da-lay").body())
                .contains("Đã sửa so với nguồn", "/da-gui/2?")
                .doesNotContain("Nguồn đã thay đổi");
        assertThat(word("T-01", period)).contains("Thiếu người.").doesNotContain("và tiền");

        write(ward, "P", period, "causes", "Thiếu tiền.", 2);
        amend(ward, "P", period, 2);
        page = province.get(page(period, "causes") + "?xem=da-lay").body();
        assertThat(decide(province, period, "causes", page, "true").statusCode()).isEqualTo(302);
        assertThat(word("T-01", period)).contains("Thiếu tiền.").doesNotContain("Thiếu người");
        assertThat(
                        rows(
                                "SELECT source_number || ' ' || source_text FROM reports.excerpt_history"
                                        + " WHERE period = '2021-H1' ORDER BY source_number"))
                .containsExactly(
                        "1 Phường Thử: Thiếu người.", "2 Phường Thử: Thiếu người và tiền.");
    }

    @Test
    void anAcceptedReportSpeaksUntilItsAmendmentIsAcceptedAndAReturnedOneDoesNot() {
        String period = "2020-H1";
        write(ward, "P", period, "proposals", "Xin loa.");
        send(ward, "P", period);
        step(province, "P", period, "tiep-nhan");
        write(ward, "P", period, "proposals", "Xin loa và bàn.", 1);
        amend(ward, "P", period, 1);
        assertThat(province.get(page(period, "proposals")).body())
                .contains("Xin loa.", "value=\"P:1\"", "Có bản đính chính đang chờ tiếp nhận")
                .doesNotContain("và bàn");
        take(province, period, "proposals", "P:1");
        step(province, "P", period, "tiep-nhan");
        assertThat(province.get(page(period, "proposals") + "?xem=da-lay").body())
                .contains("Nguồn đã thay đổi", "Xin loa và bàn.");

        write(wardBeside, "Q", period, "proposals", "Xin ghế.");
        send(wardBeside, "Q", period);
        take(province, period, "proposals", "Q:1");
        step(province, "Q", period, "tra-lai", "lydo", "Xin ghi rõ số lượng");
        assertThat(province.get(page(period, "proposals") + "?xem=da-lay").body())
                .contains(
                        "1/2 đơn vị đã gửi", "Chưa gửi: Phường Bên", "Nguồn đã trả lại để bổ sung");
        assertThat(take(province, period, "proposals", "Q:1").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhoWritesTheReportAboveSeesAndTakesAndOnlyFromItsOwnUnits() {
        String period = "2019-H1";
        write(ward, "P", period, "situation", "Riêng của phường này.");
        send(ward, "P", period);
        for (Visitor stranger : List.of(ward, wardBeside, otherProvince, head)) {
            assertThat(stranger.get(page(period, "situation")).statusCode()).isEqualTo(404);
            assertThat(take(stranger, period, "situation", "P:1").statusCode()).isEqualTo(404);
        }
        String theirs = "/bao-cao/T-02/" + period + "/soan/cap-duoi/situation";
        assertThat(otherProvince.get(theirs).body()).doesNotContain("Riêng của phường này");
        assertThat(otherProvince.post(theirs + "/lay", "doan", "P:1").statusCode()).isEqualTo(404);
        assertThat(otherProvince.post(theirs + "/gom").statusCode()).isEqualTo(302);
        assertThat(otherProvince.get(theirs + "?xem=da-lay").body())
                .doesNotContain("Riêng của phường này");
        assertThat(head.get("/bao-cao/P-1/" + period + "/soan/cap-duoi").statusCode())
                .isEqualTo(404);
    }

    @Test
    void ofTwoPeopleTheSecondIsShownBothTexts() {
        String period = "2018-H1";
        write(ward, "P", period, "situation", "Lời gốc.");
        send(ward, "P", period);
        take(colleague, period, "situation", "P:1");
        assertThat(take(province, period, "situation", "P:1").statusCode())
                .as("the same words stand there already")
                .isEqualTo(302);
        edit(colleague, period, "situation", "P", "Lời đã sửa.", 1);

        HttpResponse<String> late = take(province, period, "situation", "P:1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("<dd>Lời đã sửa.</dd>", "<dd>Phường Thử: Lời gốc.</dd>");
        HttpResponse<String> stale = edit(province, period, "situation", "P", "Lời khác.", 1);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("<dd>Lời đã sửa.</dd>", "<dd>Lời khác.</dd>");

        write(wardBeside, "Q", period, "situation", "Đoạn cũ.");
        send(wardBeside, "Q", period);
        write(wardBeside, "Q", period, "situation", "Đoạn mới.", 1);
        amend(wardBeside, "Q", period, 1);
        HttpResponse<String> overtaken = take(province, period, "situation", "Q:1");
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("<dd>Phường Bên: Đoạn mới.</dd>", "<dd>Phường Bên: Đoạn cũ.</dd>");
        assertThat(word("T-01", period)).doesNotContain("Đoạn");
    }

    @Test
    void aDecisionAboutWordsThatWereChangedMeanwhileIsNotTaken() {
        String period = "2017-H1";
        write(ward, "P", period, "situation", "Một.");
        send(ward, "P", period);
        take(province, period, "situation", "P:1");
        write(ward, "P", period, "situation", "Hai.", 1);
        amend(ward, "P", period, 1);
        String page = province.get(page(period, "situation") + "?xem=da-lay").body();
        edit(colleague, period, "situation", "P", "Ba.", 1);

        HttpResponse<String> late = decide(province, period, "situation", page, "true");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("<dd>Ba.</dd>", "<dd>Phường Thử: Hai.</dd>");
        assertThat(word("T-01", period)).contains("Ba.").doesNotContain("Hai.");
    }

    @Test
    void whatWasTakenCanBeTakenBackAtOnceAndHistoryStays() {
        String period = "2016-H1";
        write(ward, "P", period, "situation", "Lời lấy nhầm.");
        send(ward, "P", period);
        HttpResponse<String> taken = take(province, period, "situation", "P:1");
        Matcher act = ACT.matcher(taken.headers().firstValue("Location").orElseThrow());
        assertThat(act.find()).isTrue();
        String id = act.group().substring(act.group().indexOf('=') + 1);

        assertThat(province.post("/hoan-tac/" + id).statusCode()).isEqualTo(302);
        assertThat(word("T-01", period)).doesNotContain("Lời lấy nhầm");
        assertThat(province.get(page(period, "situation")).body()).contains("value=\"P:1\"");
        assertThat(rows("SELECT source_text FROM reports.excerpt_history WHERE period = '2016-H1'"))
                .containsExactly("Phường Thử: Lời lấy nhầm.");
        assertThatThrownBy(() -> changed("UPDATE reports.excerpt_history SET source_text = ''"))
                .hasMessageContaining("append-only");
        take(province, period, "situation", "P:1");
        assertThat(word("T-01", period)).contains("Lời lấy nhầm");
    }

    @Test
    void aWardTakesWhatItsAreasHadWrittenWhenTheyConfirmed() {
        String period = "2015-H1";
        String page = "/bao-cao/P/" + period + "/soan/cap-duoi/situation";
        write(head, "P-1", period, "situation", "Kỳ này có {TT01} buổi.");
        assertThat(ward.get(page).body())
                .contains("0/2 khu dân cư đã xác nhận", "Chưa xác nhận: Khu phố 1, Khu phố 2")
                .doesNotContain("Kỳ này có");
        head.post("/bao-cao/P-1/" + period + "/xac-nhan");
        write(head, "P-1", period, "situation", "Viết thêm sau khi xác nhận.", 1);

        assertThat(ward.get(page).body())
                .contains("1/2 khu dân cư đã xác nhận", "Khu phố 1: Kỳ này có 0 buổi.")
                .doesNotContain("Viết thêm");
        assertThat(ward.post(page + "/gom").statusCode()).isEqualTo(302);
        assertThat(ward.get(page + "?xem=da-lay").body())
                .contains("href=\"/bao-cao/P-1/" + period + "/soan#phan-situation\"");
        assertThat(word("P", period))
                .contains("Khu phố 1: Kỳ này có 0 buổi.")
                .contains("Báo cáo của Khu phố 1, xác nhận ngày");

        head.post("/bao-cao/P-1/" + period + "/xac-nhan");
        assertThat(ward.get(page + "?xem=da-lay").body())
                .contains("Nguồn đã thay đổi", "Viết thêm sau khi xác nhận.");
    }

    @Test
    void aHundredWardsAreGatheredInTheirOrderByOneActOnce() throws Exception {
        StringBuilder wards = new StringBuilder();
        wards.append("code,parent,level,kind,name,households,valid_from,valid_to,predecessors\n");
        wards.append("T-03,VN,province,tỉnh,Tỉnh Lớn,,2010-01-01,,\n");
        for (int i = 1; i <= 100; i++) {
            wards.append("W%03d,T-03,commune,xã,Xã số %d,,2010-01-01,,\n".formatted(i, i));
        }
        product.take(WardFiles.empty().with("units", wards.toString()));
        product.account("tinhlon", Role.PROVINCE, "T-03");
        sentByAll("2022-H2");
        Visitor large = new Visitor(product).signIn("tinhlon");
        String page = "/bao-cao/T-03/2022-H2/soan/cap-duoi/situation";

        assertThat(large.get(page).body())
                .contains("100/100 đơn vị đã gửi", "1–20 trong 100", "trang=1", "Xã số 20:")
                .doesNotContain("Xã số 21:");
        assertThat(large.get(page + "?trang=4").body()).contains("Xã số 100:", "Xã số 81:");
        List<Callable<HttpResponse<String>>> both =
                List.of(() -> large.post(page + "/gom"), () -> large.post(page + "/gom"));
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (Future<HttpResponse<String>> one : hands.invokeAll(both)) {
                assertThat(one.get().statusCode()).isEqualTo(302);
            }
        }
        assertThat(
                        rows(
                                "SELECT count(*) || ' ' || max(version) FROM reports.draft_section"
                                        + " WHERE period = '2022-H2'"))
                .containsExactly("100 1");
        Matcher name = Pattern.compile("Xã số (\\d+): ").matcher(word("T-03", "2022-H2"));
        List<Integer> order = new ArrayList<>();
        while (name.find()) {
            order.add(Integer.valueOf(name.group(1)));
        }
        assertThat(order).hasSize(100).isSorted();
        assertThat(large.get(page).body()).contains("Không còn đoạn nào chưa lấy");
        assertThat(large.get("/bao-cao/T-03/2022-H2/soan").body()).contains("và 95 đoạn nữa");
    }

    /** As if each ward of the large province had sent a report. */
    private static void sentByAll(String period) {
        changed(
                """
                INSERT INTO reports.submission (id, commune_id, unit_id, period, number, account_id, submitted_at,
                    issued_on, paper_number, symbol, figures, texts, file_id)
                SELECT gen_random_uuid(), v.unit_id, v.unit_id, '%1$s', 1, gen_random_uuid(), now(),
                       DATE '2023-01-05', 7, 'BC-MTTQ-BTT', '[]',
                       '[{"section":"situation","chapter":"I","heading":"","paragraphs":["Yên ổn."],"hint":""}]',
                       gen_random_uuid()
                FROM organization.unit_version v JOIN organization.unit u ON u.id = v.unit_id WHERE u.code LIKE 'W%%'
                """
                        .formatted(period));
        changed(
                """
                INSERT INTO reports.collection_step (id, commune_id, unit_id, period, position, step, state, number,
                    account_id, taken_at)
                SELECT gen_random_uuid(), unit_id, unit_id, period, 1, 'submit', 'submitted', 1, account_id, submitted_at
                FROM reports.submission WHERE period = '%s'
                """
                        .formatted(period));
    }

    private static void write(
            Visitor who, String unit, String period, String section, String words) {
        write(who, unit, period, section, words, 0);
    }

    private static void write(
            Visitor who, String unit, String period, String section, String words, int seen) {
        assertThat(
                        who.post(
                                        "/bao-cao/%s/%s/soan/phan/%s"
                                                .formatted(unit, period, section),
                                        "noidung",
                                        words,
                                        "phienban",
                                        String.valueOf(seen))
                                .statusCode())
                .isEqualTo(302);
    }

    private static void send(Visitor who, String unit, String period) {
        assertThat(who.post("/bao-cao/%s/%s/gui".formatted(unit, period)).statusCode())
                .isEqualTo(302);
    }

    private static void amend(Visitor who, String unit, String period, int seen) {
        assertThat(
                        who.post(
                                        "/bao-cao/%s/%s/dinh-chinh".formatted(unit, period),
                                        "lan",
                                        String.valueOf(seen),
                                        "lydo",
                                        "Ghi lại cho đúng")
                                .statusCode())
                .isEqualTo(302);
    }

    private static void step(
            Visitor who, String unit, String period, String act, String... fields) {
        String report = "/thu-bao-cao/%s/%s".formatted(unit, period);
        Matcher seen = SEEN.matcher(who.get(report).body());
        assertThat(seen.find()).isTrue();
        List<String> all = new ArrayList<>(List.of("lan", seen.group(1)));
        all.addAll(List.of(fields));
        assertThat(who.post(report + "/" + act, all.toArray(String[]::new)).statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> take(
            Visitor who, String period, String section, String passage) {
        return who.post(page(period, section) + "/lay", "doan", passage);
    }

    private static HttpResponse<String> decide(
            Visitor who, String period, String section, String page, String replace) {
        Matcher version = VERSION.matcher(page);
        Matcher number = SEEN.matcher(page);
        assertThat(version.find()).isTrue();
        assertThat(number.find()).isTrue();
        return who.post(
                page(period, section) + "/doi",
                "nguon",
                "P",
                "lan",
                number.group(1),
                "phienban",
                version.group(1),
                "thay",
                replace);
    }

    private static HttpResponse<String> edit(
            Visitor who, String period, String section, String source, String words, int seen) {
        String key =
                Excerpt.key(
                        Section.of(section).orElseThrow(),
                        product.bean(Subjects.class)
                                .visible(TestProduct.EVERYTHING, source, period)
                                .unitId());
        return who.post(
                draft(period) + "/phan/" + key, "noidung", words, "phienban", String.valueOf(seen));
    }

    private static String draft(String period) {
        return "/bao-cao/T-01/" + period + "/soan";
    }

    private static String page(String period, String section) {
        return draft(period) + "/cap-duoi/" + section;
    }

    private static String word(String unit, String period) {
        Visitor who = unit.equals("P") ? ward : unit.equals("T-01") ? province : large();
        return WordSamples.text(who.download("/bao-cao/%s/%s/tai/docx".formatted(unit, period)));
    }

    private static Visitor large() {
        return new Visitor(product).signIn("tinhlon");
    }

    private static List<String> rows(String sql) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () -> product.bean(JdbcClient.class).sql(sql).query(String.class).list());
    }

    private static void changed(String sql) {
        product.bean(ScopedTransactions.class)
                .write(Reach.EVERYTHING, () -> product.bean(JdbcClient.class).sql(sql).update());
    }
}
