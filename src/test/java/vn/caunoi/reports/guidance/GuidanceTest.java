package vn.caunoi.reports.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.reports.guidance.GuidanceWays.led;
import static vn.caunoi.reports.guidance.GuidanceWays.say;
import static vn.caunoi.reports.guidance.GuidanceWays.sent;
import static vn.caunoi.reports.guidance.GuidanceWays.today;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.guidance.store.GuidanceStore;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Who sends and receives guidance, what is refused, and what stays. */
class GuidanceTest {
    private static TestProduct product;
    private static Visitor centre;
    private static Visitor province;
    private static Visitor ward;
    private static Visitor chair;
    private static Visitor beside;
    private static Visitor head;
    private static Visitor deputy;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("trunguong", Role.CENTRAL, "VN");
        product.account("phoban3", Role.DEPUTY_HEAD, "P-3");
        product.account("banq", Role.HEAD, "Q-1");
        centre = new Visitor(product).signIn("trunguong");
        province = new Visitor(product).signIn("tinh");
        ward = new Visitor(product).signIn("canbo");
        chair = new Visitor(product).signIn("chutich");
        beside = new Visitor(product).signIn("bencanh");
        head = new Visitor(product).signIn("ban3");
        deputy = new Visitor(product).signIn("phoban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static void refused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void eachLevelSendsToTheOneDirectlyBelow() {
        assertThat(centre.get(GuidanceWays.NEW).body())
                .contains("Tỉnh Thử Nghiệm")
                .doesNotContain("Phường Thử");
        assertThat(province.get(GuidanceWays.NEW).body())
                .contains("Phường Thử", "Phường Bên")
                .doesNotContain("Khu phố");
        assertThat(chair.get(GuidanceWays.NEW).body()).contains("Khu phố 3");
        assertThat(head.get(GuidanceWays.NEW).statusCode()).isEqualTo(404);
        assertThat(head.post(GuidanceWays.NEW, GuidanceWays.form()).statusCode()).isEqualTo(404);
        assertThat(ward.get(GuidanceWays.NEW + "?donvi=Q").statusCode()).isEqualTo(404);
        refused(
                province.post(
                        GuidanceWays.NEW, GuidanceWays.form("guiden", "chon", "noinhan", "P-3")),
                "Chưa chọn đơn vị nhận");
    }

    @Test
    void onlyThoseItWasSentToAndItsSenderFindIt() {
        String paper = sent(ward, "so", "1/HD", "guiden", "chon", "noinhan", "P-3");
        assertThat(head.get(paper).statusCode()).isEqualTo(200);
        assertThat(chair.get(paper).body()).contains("Gửi bản thay thế");
        assertThat(province.get(paper).body()).doesNotContain("Gửi bản thay thế");
        for (String other : List.of("bencanh", "chi3", "banq", "quantri")) {
            assertThat(new Visitor(product).signIn(other).get(paper).statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(new Visitor(product).signIn("kiemtra").get(paper).body())
                .doesNotContain("Gửi bản thay thế", "Đã nhận</button>");
        assertThat(province.post(paper + "/thu-hoi", "lydo", "Sai").statusCode()).isEqualTo(404);
        assertThat(head.post(paper + "/thu-hoi", "lydo", "Sai").statusCode()).isEqualTo(404);
        assertThat(head.get(paper + "/thay").statusCode()).isEqualTo(404);
    }

    @Test
    void aUnitAnswersForItselfAndNobodyForIt() {
        String paper = sent(ward, "so", "2/HD");
        for (Visitor other : List.of(ward, chair, province, beside)) {
            assertThat(other.post(paper + "/P-3/da-nhan", "lan", "0").statusCode()).isEqualTo(404);
        }
        assertThat(head.post(paper + "/P-4/da-nhan", "lan", "0").statusCode()).isEqualTo(404);
        assertThat(head.post(paper + "/P-3/khac", "lan", "0").statusCode()).isEqualTo(404);
        led(say(deputy, paper, "P-3", "da-nhan"));
        assertThat(head.get(paper).body()).contains("phoban3");
    }

    @Test
    void anAreaSeesNothingOfWhatAnotherAnswered() {
        String paper = sent(ward, "so", "3/HD");
        led(say(head, paper, "P-3", "da-nhan"));
        product.account("ban4b", Role.HEAD, "P-4");
        assertThat(new Visitor(product).signIn("ban4b").get(paper).body())
                .contains("Trả lời của Khu phố 4", "Chưa nhận")
                .doesNotContain("Khu phố 3", "Tình hình nhận và làm");
    }

    @Test
    void whatIsMissingOrWrongIsSaidBesideItsField() {
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("loai", "x")), "chọn loại văn bản");
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("so", "")), "ghi số, ký hiệu");
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("trichyeu", " ")), "ghi trích yếu");
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("yeucau", "")), "ghi việc cấp dưới");
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("ngay", "mai")), "ngày của văn bản");
        refused(
                ward.post(
                        GuidanceWays.NEW,
                        GuidanceWays.form("ngay", today().plusDays(1).toString())),
                "ở sau hôm nay");
        refused(
                ward.post(
                        GuidanceWays.NEW,
                        GuidanceWays.form("han", today().minusDays(1).toString())),
                "Ngày này đã qua");
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("han", "x")), "Không đọc được ngày");
        refused(
                ward.post(GuidanceWays.NEW, GuidanceWays.form("ganvoi", "ky:1999-H1")),
                "không còn. Xin chọn lại");
        refused(ward.post(GuidanceWays.NEW, GuidanceWays.form("trichyeu", "x".repeat(301))), "300");
        String form = sent(ward, "loai", "form", "so", "", "trichyeu", "Mẫu sổ họp");
        assertThat(head.get(form).body()).contains("<h1>Biểu mẫu</h1>", "Mẫu sổ họp");
    }

    @Test
    void anAnswerOutOfOrderOrFromAnOldPageIsRefusedWithWhatToDo() {
        String paper = sent(ward, "so", "4/HD");
        refused(
                head.post(paper + "/P-3/da-lam", "lan", "0", "ketqua-P-3", "Xong"),
                "nhận trước, rồi mới ghi");
        led(say(head, paper, "P-3", "da-nhan"));
        refused(deputy.post(paper + "/P-3/da-nhan", "lan", "0"), "Vừa có người khác của đơn vị");
        refused(say(head, paper, "P-3", "se-lam"), "Xin ghi ngày sẽ làm");
        refused(
                say(head, paper, "P-3", "se-lam", "ngay-P-3", today().minusDays(1).toString()),
                "nếu đã làm rồi thì bấm Đã làm xong");
        refused(say(head, paper, "P-3", "da-lam"), "đã làm được gì");
        refused(
                say(
                        head,
                        paper,
                        "P-3",
                        "da-lam",
                        "ketqua-P-3",
                        "Xong",
                        "hoatdong-P-3",
                        "/hoat-dong/khac"),
                "Không tìm thấy hoạt động này");
        HttpResponse<String> kept = say(head, paper, "P-3", "se-lam", "kehoach-P-3", "Họp tổ");
        assertThat(kept.body()).contains(">Họp tổ</textarea>");
    }

    @Test
    void onlyWhatWasReceivedIsPassedOnAndNotForLonger() {
        String due = today().plusDays(3).toString();
        String paper = sent(province, "so", "5/HD", "han", due);
        refused(
                ward.post(paper + "/gui-tiep", "yeucau", "Làm ngay", "guiden", "tatca"),
                "Xin bấm Đã nhận rồi gửi tiếp");
        led(say(ward, paper, "P", "da-nhan"));
        refused(
                ward.post(
                        paper + "/gui-tiep",
                        "yeucau",
                        "Làm ngay",
                        "guiden",
                        "tatca",
                        "han",
                        today().plusDays(4).toString()),
                "sau ngày cấp trên đề nghị");
        refused(ward.post(paper + "/gui-tiep", "guiden", "tatca"), "Xin ghi một dòng");
        assertThat(head.get(paper + "/gui-tiep").statusCode()).isEqualTo(404);
        assertThat(province.get(paper + "/gui-tiep").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsLeftOutOfACorrectionReadsThatTheEarlierCountsNoMore() {
        String first = sent(ward, "so", "13/HD");
        String second =
                led(
                        ward.post(
                                first + "/thay",
                                GuidanceWays.form(
                                        "so", "13b/HD", "guiden", "chon", "noinhan", "P-4")));
        assertThat(head.get(first).body())
                .contains("Đã có bản thay thế bản này")
                .doesNotContain(second);
        assertThat(head.get(second).statusCode()).isEqualTo(404);
        assertThat(ward.get(first).body()).contains(second);
    }

    @Test
    void whatIsLinkedLeadsEachUnitToItsOwnPage() {
        Matcher period =
                Pattern.compile("<option value=\"ky:([^\"]+)\"")
                        .matcher(province.get(GuidanceWays.NEW).body());
        assertThat(period.find()).isTrue();
        String code = period.group(1);
        String above = sent(province, "so", "11/HD", "ganvoi", "ky:" + code);
        assertThat(ward.get(above).body()).contains("href=\"/thu-bao-cao/P/" + code + "\"");
        String below = sent(ward, "so", "12/HD", "ganvoi", "ky:" + code);
        assertThat(head.get(below).body()).contains("href=\"/so-lieu/P-3/" + code + "\"");
        assertThat(ward.get(below + "/thay").body())
                .contains("<option value=\"ky:" + code + "\" selected");
    }

    @Test
    void twoHandsOfOneUnitAtOnceLeaveOneAnswer() {
        String paper = sent(ward, "so", "6/HD");
        List<Integer> found = bothAtOnce(paper + "/P-3/da-nhan", "lan", "0");
        assertThat(found).containsExactlyInAnyOrder(302, 422);
        assertThat(
                        count(
                                "SELECT count(*) FROM reports.guidance_step WHERE guidance_id = :id",
                                paper))
                .isEqualTo(1);
    }

    private static List<Integer> bothAtOnce(String path, String... fields) {
        return Stream.of(head, deputy)
                .map(who ->
                        CompletableFuture.supplyAsync(() -> who.post(path, fields).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @Test
    void oneOfTwoCorrectionsAtOnceCounts() {
        String paper = sent(ward, "so", "7/HD");
        List<Integer> found =
                Stream.of(ward, chair)
                        .map(who ->
                                CompletableFuture.supplyAsync(() ->
                                        who.post(paper + "/thay", GuidanceWays.form("so", "7b/HD"))
                                                .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(found).containsExactlyInAnyOrder(302, 422);
        assertThat(count("SELECT count(*) FROM reports.guidance WHERE replaces = :id", paper))
                .isEqualTo(1);
    }

    private static int count(String sql, String paper) {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(sql)
                                        .param("id", id(paper))
                                        .query(Integer.class)
                                        .single());
    }

    private static UUID id(String paper) {
        return UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1));
    }

    @Test
    void nothingThatWasSentOrSaidIsEverChanged() {
        String paper = sent(ward, "so", "8/HD");
        led(say(head, paper, "P-3", "da-nhan"));
        led(ward.post(paper + "/thu-hoi", "lydo", "Gửi nhầm"));
        for (String table :
                List.of("guidance", "guidance_recipient", "guidance_step", "guidance_withdrawal")) {
            for (String change :
                    List.of("DELETE FROM reports.%s", "UPDATE reports.%s SET unit_id = unit_id")) {
                assertThatThrownBy(() ->
                                product.bean(ScopedTransactions.class)
                                        .write(
                                                Reach.EVERYTHING,
                                                () ->
                                                        product.bean(JdbcClient.class)
                                                                .sql(change.formatted(table))
                                                                .update()))
                        .as(table)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void inTheDatabaseAUnitReachesItsOwnRowsAlone() {
        String paper = sent(ward, "so", "9/HD", "guiden", "chon", "noinhan", "P-4");
        Scope scope =
                product.bean(Scopes.class)
                        .of(product.bean(Accounts.class).named("ban3").orElseThrow().id());
        assertThat(
                        product.bean(ScopedTransactions.class)
                                .read(
                                        scope.readable(),
                                        () -> product.bean(GuidanceStore.class).find(id(paper))))
                .isEmpty();
        assertThat(head.get(paper).statusCode()).isEqualTo(404);
        assertThat(head.get(GuidanceWays.LIST).body()).doesNotContain("9/HD");
    }

    @Test
    void whoTookOverFromAUnitReadsAndAnswersForIt() {
        String day = today().toString();
        String paper = sent(ward, "so", "10/HD", "trichyeu", "Trước khi nhập khu phố");
        product.clock().moveTo(today().plusDays(2));
        product.take(
                WardFiles.empty()
                        .with(
                                "units",
                                """
                                code,parent,level,kind,name,households,valid_from,valid_to,predecessors
                                P-1,P,residential_area,khu phố,Khu phố 1,100,2012-01-01,%s,
                                P-2,P,residential_area,khu phố,Khu phố 2,200,2012-01-01,%s,
                                P-9,P,residential_area,khu phố,Khu phố 9,300,%s,,P-1|P-2
                                """
                                        .formatted(day, day, day)));
        UUID account =
                product.bean(Accounts.class)
                        .open("ban9", "ban9ban9", Optional.empty())
                        .orElseThrow()
                        .value();
        product.bean(Accounts.class)
                .appoint(
                        new AccountId(account),
                        Role.HEAD,
                        product.bean(Units.class).named("P-9", today().plusDays(2)).map(Unit::id),
                        today());
        Visitor heir = new Visitor(product).signIn("ban9");
        assertThat(heir.get(GuidanceWays.LIST).body()).contains("Trước khi nhập khu phố");
        led(heir.post(paper + "/P-1/da-nhan", "lan", "0"));
        led(heir.post(paper + "/P-2/da-nhan", "lan", "0"));
        assertThat(ward.get(paper).body()).contains("2/4 đơn vị");
        product.clock().moveTo(today());
    }
}
