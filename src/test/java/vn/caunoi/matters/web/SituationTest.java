package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.reports.Reporting;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/**
 * The report on the people's situation: figures that count themselves, words, number, Word file.
 */
class SituationTest {
    private static final String MONTH =
            Period.containing(PeriodKind.MONTH, MattersOfWard.today()).code();
    private static final String WARD = "/tinh-hinh-nhan-dan/P/" + MONTH;
    private static final String AREA = "/tinh-hinh-nhan-dan/P-3/" + MONTH;

    private static TestProduct product;
    private static MattersOfWard ward;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        ward = new MattersOfWard(product);
        raised(6, true, MatterKind.PETITION, "environment");
        raised(7, true, MatterKind.REFLECTION, "roads_lighting");
        raised(2, true, MatterKind.REFLECTION, "health");
        raised(3, true, MatterKind.REFLECTION, "education");
        raised(5, false, MatterKind.REFLECTION, "land");
        raised(4, true, MatterKind.COMPLAINT, "procedures");
        raised(1, true, MatterKind.OBSTACLE, "other");
    }

    private static void raised(int times, boolean toHead, MatterKind kind, String topic) {
        for (int i = 0; i < times; i++) {
            var matter = ward.anonymous(toHead, "Lời kín " + topic).matter();
            ward.taken(
                    ward.step(
                            "canbo",
                            matter,
                            new MatterStep.Classified(kind, topic, Competence.BODY, Set.of())));
        }
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void topicsAreRankedByTheirCountsAndSmallOnesHaveNone() {
        String page = as("canbo").get(WARD).body();

        assertThat(page).contains("23 lượt người");
        assertThat(page.indexOf("Đường sá, chiếu sáng"))
                .isPositive()
                .isLessThan(page.indexOf("Môi trường, rác thải"));
        assertThat(page.indexOf("Môi trường, rác thải")).isLessThan(page.indexOf("Đất đai"));
        assertThat(page)
                .contains("không nêu số: Giáo dục; Y tế")
                .contains("1 khó khăn")
                .doesNotContain("Lời kín", "Thủ tục hành chính", "Khiếu nại<");
    }

    @Test
    void anAreasReportKnowsNothingOfWhatWentRoundIt() {
        String page = as("ban3").get(AREA).body();

        assertThat(page).contains("18 lượt người").doesNotContain("Đất đai");
        assertThat(as("ban3").get(WARD).statusCode()).isEqualTo(404);
        assertThat(as("chi3").get(AREA).statusCode()).isEqualTo(404);
    }

    @Test
    void whoWasSlowerIsShownWhatStandsAndKeepsHisWords() {
        String path = "/tinh-hinh-nhan-dan/P-4/" + MONTH;
        product.account("ban4", vn.caunoi.access.Role.HEAD, "P-4");
        assertThat(saved("ban4", path, "Một", 0)).isEqualTo(302);
        assertThat(saved("ban4", path, "Một", 0)).isEqualTo(302);

        var late =
                as("canbo").post(path, "noi-dung-good_deeds", "Hai", "phien-ban-good_deeds", "0");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Một").contains("Hai");
        assertThat(saved("canbo", path, "Hai", 1)).isEqualTo(302);
        assertThat(as("ban4").get(path).body()).contains("Hai");
        assertThat(
                        product.bean(SystemTransactions.class)
                                .run(() ->
                                        product.bean(JdbcClient.class)
                                                .sql(
                                                        "SELECT text FROM matters.situation_text_history")
                                                .query(String.class)
                                                .list()))
                .contains("Một");
    }

    @Test
    void numbersThatLeadToAPersonAreNotKept() {
        var answer =
                as("canbo")
                        .post(
                                "/tinh-hinh-nhan-dan/P/2022-H1",
                                "noi-dung-concerns",
                                "Gọi bà Lan 0912 345 678",
                                "phien-ban-concerns",
                                "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("số điện thoại");
    }

    @Test
    void whoSignsIssuesItUnderTheNextNumberAndItIsCountedAndNeverChanged() throws IOException {
        saved("canbo", WARD, "Tổ 3 lập đội thu gom rác.", 0);
        String before = figure();

        assertThat(as("canbo").post(WARD + "/ban-hanh", "da-doc", "1").statusCode()).isEqualTo(404);
        assertThat(
                        as("chutich")
                                .post(WARD + "/ban-hanh", "da-doc", "1", "ban", "9.9.9.9")
                                .statusCode())
                .isEqualTo(409);
        issue("chutich", WARD);

        String page = as("canbo").get(WARD).body();
        assertThat(page).contains("/BC-MTTQ-BTT").doesNotContain("<textarea");
        assertThat(saved("canbo", WARD, "Khác", 1)).isEqualTo(400);
        assertThat(printed(WARD, "canbo"))
                .contains("/BC-MTTQ-BTT", "Tình hình Nhân dân tháng", "Tổ 3 lập đội thu gom rác")
                .contains("Đường sá, chiếu sáng")
                .doesNotContain("Lời kín", "Thủ tục hành chính");
        assertThat(figure()).isNotEqualTo(before).isEqualTo("1");
    }

    @Test
    void theHeadSignsForHisCommitteeAndTheWardReadsIt() throws IOException {
        assertThat(as("canbo").post(AREA + "/ban-hanh", "da-doc", "1").statusCode()).isEqualTo(404);
        issue("ban3", AREA);

        assertThat(as("canbo").get("/tinh-hinh-nhan-dan").body()).contains(AREA);
        assertThat(printed(AREA, "ban3"))
                .contains("BAN CÔNG TÁC MẶT TRẬN", "TRƯỞNG BAN", "Lý Thị Ba");
    }

    private static void issue(String name, String path) {
        Matcher stamp =
                Pattern.compile("name=\"ban\" value=\"([^\"]*)\"")
                        .matcher(as(name).get(path).body());
        assertThat(stamp.find()).isTrue();
        assertThat(as(name).post(path + "/ban-hanh").statusCode()).isEqualTo(422);
        assertThat(
                        as(name).post(path + "/ban-hanh", "da-doc", "1", "ban", stamp.group(1))
                                .statusCode())
                .isEqualTo(302);
    }

    private static int saved(String name, String path, String text, int seen) {
        return as(name).post(
                        path,
                        "noi-dung-good_deeds",
                        text,
                        "phien-ban-good_deeds",
                        String.valueOf(seen))
                .statusCode();
    }

    private static String figure() {
        return product
                .bean(Reporting.class)
                .values(ward.scope("canbo"), "P", Period.parse(MONTH).orElseThrow())
                .lines()
                .stream()
                .filter(line -> line.indicator().code().equals("YK11"))
                .flatMap(line -> line.value().stream())
                .map(value -> value.stripTrailingZeros().toPlainString())
                .findFirst()
                .orElse("");
    }

    private static String printed(String path, String name) throws IOException {
        byte[] file = as(name).download(path + "/tai");
        Files.write(Path.of("target", "situation-" + path.split("/")[2] + ".docx"), file);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static Visitor as(String name) {
        return new Visitor(product).signIn(name);
    }
}
