package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/**
 * The figures of opinions by topic, kind and area: small groups are not shown, totals are exact.
 */
class BreakdownTest {
    private static TestProduct product;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("danguy", Role.PARTY_COMMITTEE, "P");
        MattersOfWard ward = new MattersOfWard(product);
        raised(ward, 7, true, "environment");
        raised(ward, 6, false, "roads_lighting");
        raised(ward, 2, true, "health");
        raised(ward, 3, true, "education");
        ward.sorted(ward.anonymous(false, "Kín").matter(), MatterKind.COMPLAINT);
    }

    private static void raised(MattersOfWard ward, int times, boolean toHead, String topic) {
        for (int i = 0; i < times; i++) {
            ward.taken(
                    ward.step(
                            "canbo",
                            ward.anonymous(toHead, "Lời kín").matter(),
                            new MatterStep.Classified(
                                    MatterKind.PETITION, topic, Competence.BODY, Set.of())));
        }
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void smallGroupsAreNotShownAndTheTotalIsExact() throws IOException {
        List<String> rows = workbook("canbo", "P");

        assertThat(rows)
                .contains(
                        "Môi trường, rác thải|7|0|0|0|0|7",
                        "Đường sá, chiếu sáng|6|0|0|0|0|6",
                        "Y tế||0|0|0|0|",
                        "Giáo dục||0|0|0|0|",
                        "Kiến nghị|18|0|0|0|0|18",
                        "Khu phố 3|12|0|0|0|0|12",
                        "Gửi thẳng Mặt trận phường, xã|6|0|0|0|0|6",
                        "Cộng|18|0|0|0|0|18")
                .noneMatch(row -> row.startsWith("Khiếu nại"));
    }

    @Test
    void areasStandBesideOneAnotherOnlyForWhoMaySeeThemAll() {
        assertThat(page("danguy", "P")).contains("Theo khu dân cư");
        assertThat(page("ban3", "P")).contains("Theo lĩnh vực").doesNotContain("Theo khu dân cư");
        assertThat(page("ban3", "P-3"))
                .contains("Môi trường, rác thải")
                .doesNotContain("Đường sá, chiếu sáng");
        assertThat(page("danguy", "P")).doesNotContain("/tong-hop-y-kien/tai");
    }

    private static String page(String name, String unit) {
        return new Visitor(product).signIn(name).get("/tong-hop-y-kien?donvi=" + unit).body();
    }

    /** Each row from the name on, without the unit of measure. */
    private static List<String> workbook(String name, String unit) throws IOException {
        byte[] file =
                new Visitor(product).signIn(name).download("/tong-hop-y-kien/tai?donvi=" + unit);
        List<String> rows = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (int cell = 1; cell < 9; cell++) {
                    var found = row.getCell(cell);
                    String text = found == null ? "" : found.toString().replaceAll("\\.0$", "");
                    if (cell != 2) {
                        cells.add(text);
                    }
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
