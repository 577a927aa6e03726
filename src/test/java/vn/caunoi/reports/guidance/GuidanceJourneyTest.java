package vn.caunoi.reports.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.reports.guidance.GuidanceWays.led;
import static vn.caunoi.reports.guidance.GuidanceWays.say;
import static vn.caunoi.reports.guidance.GuidanceWays.sent;
import static vn.caunoi.reports.guidance.GuidanceWays.today;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.reports.writing.WordSamples;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Over HTTP: guidance of the province reaches the head of an area, and what he did comes back. */
class GuidanceJourneyTest {
    private static final byte[] FORM = WordSamples.halfYear2021();
    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+/tep/[^\"]+)\"");

    private static TestProduct product;
    private static Visitor province;
    private static Visitor ward;
    private static Visitor head;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("ban4", Role.HEAD, "P-4");
        province = new Visitor(product).signIn("tinh");
        ward = new Visitor(product).signIn("canbo");
        head = new Visitor(product).signIn("ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void guidanceGoesDownLevelByLevelAndTheAnswersComeBack() {
        String due = today().plusDays(20).toString();
        String paper =
                led(
                        province.postFile(
                                GuidanceWays.NEW,
                                "tep",
                                "C:\\Văn bản\\Mẫu 01.docx",
                                FORM,
                                GuidanceWays.form("han", due, "guiden", "chon", "noinhan", "P")));
        assertThat(province.get(paper).body())
                .contains("Hướng dẫn số 12/HD-MTTQ-BTT", "Mẫu 01.docx", "0/1 đơn vị")
                .contains("Chưa nhận, 1 đơn vị:</strong> Phường Thử");

        assertThat(ward.get("/").body()).contains("1 hướng dẫn, biểu mẫu mới chờ nhận", paper);
        assertThat(ward.get(paper).body())
                .contains("Tỉnh Thử Nghiệm đề nghị", "Họp Ban để bàn cách làm")
                .contains("Trả lời của Phường Thử", "Đã nhận</button>")
                .doesNotContain("Gửi tiếp xuống cấp dưới", "Gửi bản thay thế");
        assertThat(head.get(paper).statusCode()).isEqualTo(404);
        led(say(ward, paper, "P", "da-nhan"));
        assertThat(ward.get("/").body()).doesNotContain("mới chờ nhận");
        led(say(ward, paper, "P", "se-lam", "ngay-P", due, "kehoach-P", "Giao các khu phố"));

        String below =
                led(
                        ward.post(
                                paper + "/gui-tiep",
                                "yeucau",
                                "Các khu phố họp Ban trong tuần này",
                                "han",
                                today().plusDays(5).toString(),
                                "guiden",
                                "tatca"));
        assertThat(head.get("/").body()).contains("mới chờ nhận", below);
        String page = head.get(below).body();
        assertThat(page)
                .containsSubsequence(
                        "Tỉnh Thử Nghiệm",
                        "Phường Thử đề nghị",
                        "Các khu phố họp Ban trong tuần này",
                        "Tỉnh Thử Nghiệm đề nghị",
                        "Họp Ban để bàn cách làm",
                        "Mẫu 01.docx",
                        "Trả lời của Khu phố 3");
        Matcher file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        assertThat(head.download(file.group(1))).isEqualTo(FORM);

        led(say(head, below, "P-3", "da-nhan"));
        led(
                say(
                        head,
                        below,
                        "P-3",
                        "da-lam",
                        "ketqua-P-3",
                        "Đã họp Ban, 12 người dự",
                        "hoatdong-P-3",
                        activity(head.get(below).body())));
        assertThat(ward.get(below).body())
                .contains("1/4 đơn vị", "Đã họp Ban, 12 người dự", "Riêng khu phố ba")
                .contains("Chưa nhận, 3 đơn vị:</strong> Khu phố 1, Khu phố 2, Khu phố 4");
        assertThat(province.get(paper).body())
                .contains("Sẽ làm ngày ", "Giao các khu phố", "Đã gửi tiếp cho 4 đơn vị, 1 đã làm");
        assertThat(province.get(below).body())
                .contains("Đã họp Ban, 12 người dự")
                .doesNotContain("Gửi bản thay thế", "Đã nhận</button>");
    }

    private static String activity(String page) {
        Matcher found =
                Pattern.compile("<option value=\"(/hoat-dong/[^\"]+)\"[^>]*>[^<]*Riêng")
                        .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aCorrectionCountsInThePlaceOfTheEarlierWhichStaysReadable() {
        String first =
                led(
                        ward.postFile(
                                GuidanceWays.NEW,
                                "tep",
                                "mau.docx",
                                FORM,
                                GuidanceWays.form("so", "31/KH", "trichyeu", "Ra quân ngày 5")));
        led(say(head, first, "P-3", "da-nhan"));
        assertThat(ward.get(first + "/thay").body()).contains("Ra quân ngày 5", "mau.docx");
        String second =
                led(
                        ward.post(
                                first + "/thay",
                                GuidanceWays.form(
                                        "so",
                                        "31/KH",
                                        "trichyeu",
                                        "Ra quân ngày 9",
                                        "giutep",
                                        "1")));
        assertThat(head.get(first).body())
                .contains("Ra quân ngày 5", "Đã có bản thay thế bản này", second)
                .doesNotContain("Sẽ làm vào ngày");
        assertThat(head.get(second).body()).contains("Ra quân ngày 9", "mau.docx");
        assertThat(head.get(GuidanceWays.LIST).body())
                .containsSubsequence("Ra quân ngày 9", "Chưa nhận", "Ra quân ngày 5", "Đã có bản");
        HttpResponse<String> old =
                head.post(first + "/P-3/da-lam", "lan", "1", "ketqua-P-3", "Đã ra quân");
        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(old.body()).contains("đã được thu hồi hoặc thay thế");
        Matcher file = FILE.matcher(head.get(second).body());
        assertThat(file.find()).isTrue();
        assertThat(head.download(file.group(1))).isEqualTo(FORM);
        HttpResponse<String> again =
                ward.post(first + "/thay", GuidanceWays.form("trichyeu", "Ra quân ngày 10"));
        assertThat(again.statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsTakenBackTellsWhyAlsoToThoseItWasPassedOnTo() {
        String paper = sent(province, "so", "40/CV", "guiden", "chon", "noinhan", "P");
        led(say(ward, paper, "P", "da-nhan"));
        String below = led(ward.post(paper + "/gui-tiep", "yeucau", "Làm ngay", "guiden", "tatca"));
        assertThat(province.post(paper + "/thu-hoi", "lydo", " ").body())
                .contains("Xin ghi lý do thu hồi");
        led(province.post(paper + "/thu-hoi", "lydo", "Trung ương có hướng dẫn khác"));
        assertThat(ward.get(paper).body())
                .contains("Không còn áp dụng", "Lý do: Trung ương có hướng dẫn khác");
        assertThat(head.get(below).body())
                .contains("Văn bản gốc của Tỉnh Thử Nghiệm không còn áp dụng")
                .contains("Trung ương có hướng dẫn khác")
                .contains("Đã nhận</button>");
        assertThat(ward.get(GuidanceWays.LIST).body()).contains("Đã thu hồi");
        assertThat(ward.post(paper + "/gui-tiep", "yeucau", "Làm", "guiden", "tatca").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aDayThatPassedIsSeenByBothAndGoesAwayOnceItIsDone() {
        String paper = sent(ward, "so", "55/HD", "han", today().plusDays(2).toString());
        led(say(head, paper, "P-3", "da-nhan"));
        product.clock().moveTo(today().plusDays(4));
        assertThat(head.get("/").body()).contains("1 hướng dẫn, biểu mẫu đã qua ngày đề nghị");
        assertThat(ward.get(GuidanceWays.LIST).body()).contains("4 đơn vị đã qua ngày");
        led(say(head, paper, "P-3", "da-lam", "ketqua-P-3", "Xong"));
        assertThat(head.get("/").body()).doesNotContain("đã qua ngày đề nghị");
        assertThat(ward.get(paper).body()).contains("Làm xong sau ngày đề nghị");
        product.clock().moveTo(today());
    }

    @Test
    void aFileIsJudgedByItsContentAndKeptSealed() {
        byte[] page = "<html>x</html>".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> wrong =
                ward.postFile(GuidanceWays.NEW, "tep", "mau.docx", page, GuidanceWays.form());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("mau.docx: Tệp này không phải Word (.docx), PDF hoặc Excel")
                .contains("Tổ chức Ngày hội Đại đoàn kết");
        led(ward.postFile(GuidanceWays.NEW, "tep", "mau.docx", FORM, GuidanceWays.form()));
        List<Boolean> readable =
                product.bean(ScopedTransactions.class)
                        .read(
                                Reach.EVERYTHING,
                                () ->
                                        product.bean(JdbcClient.class)
                                                .sql(
                                                        """
                                                        SELECT position('\\x504b'::bytea IN f.content) = 1
                                                        FROM reports.guidance_file g JOIN storage.file f ON f.id = g.file_id
                                                        """)
                                                .query(Boolean.class)
                                                .list());
        assertThat(readable).isNotEmpty().doesNotContain(true);
    }
}
