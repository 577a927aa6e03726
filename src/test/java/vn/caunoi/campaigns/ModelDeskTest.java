package vn.caunoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.committees.Desk.figure;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.committees.Desk;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.WardFiles;

class ModelDeskTest {
    private static final String GATES = "m1,P-1,safety,Cổng an toàn,2020-01-01,\n";

    private static TestProduct product;
    private static Desk officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.account("ban4", Role.HEAD, "P-4");
        product.take(WardFiles.empty().models(GATES));
        officer = new Desk(product, "canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String model(Desk desk, String name) {
        String page = desk.page("/mo-hinh?tinhtrang=tatca");
        Matcher link = Pattern.compile("href=\"(/mo-hinh/[0-9a-f-]{36})\">" + name).matcher(page);
        assertThat(link.find()).as(name).isTrue();
        return link.group(1);
    }

    private static String[] fields(String version, String name, String unit, String... more) {
        String[] common = {
            "phienban", version, "ten", name, "loai", "safety", "donvi", unit, "tu", "2020-01-01"
        };
        String[] all = new String[common.length + more.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return all;
    }

    @Test
    void wordsAndNumbersBesideAModelChangeNoFigureAndOutliveTheNextImport() {
        String running = figure(product, "P", "2025-H1", "TQ03");
        String page = model(officer, "Cổng an toàn");
        String edit = page + "/sua";
        officer.done(
                edit,
                fields(
                        officer.version(edit),
                        "Cổng an toàn, đèn sáng",
                        "P-1",
                        "tinhtrang",
                        "spreading",
                        "nguoi",
                        "1.240",
                        "ho",
                        "310",
                        "noi",
                        "Hẻm 12"));

        assertThat(figure(product, "P", "2025-H1", "TQ03")).isEqualTo(running);
        assertThat(figure(product, "P-1", "2025-H1", "N403")).isEqualTo("1");
        assertThat(officer.page(page)).contains("Đang nhân rộng", "1.240", "310", "Hẻm 12");

        product.take(WardFiles.empty().models(GATES));
        assertThat(officer.page(page)).contains("<h1>Cổng an toàn</h1>", "1.240", "Hẻm 12");

        officer.done(
                edit, fields(officer.version(edit), "Cổng an toàn", "P-1", "den", "2025-03-01"));
        assertThat(figure(product, "P-1", "2025-02", "TQ03")).isEqualTo("1");
        assertThat(figure(product, "P-1", "2025-03", "TQ03")).isEqualTo("0");
        assertThat(figure(product, "P-1", "2025-03", "TQ05")).isEqualTo("1");
    }

    @Test
    void aHeadEntersAModelOfHisAreaAndTakesItBackAtOnce() {
        Desk head = new Desk(product, "ban3");
        String act = head.done("/mo-hinh/moi", fields("", "Tổ nhặt rác chủ nhật", "P-3"));
        assertThat(figure(product, "P-3", "2025-H1", "TQ03")).isEqualTo("1");
        assertThat(head.post("/mo-hinh/moi", fields("", "Của người khác", "P-4")).statusCode())
                .isEqualTo(422);
        head.undo(act);
        assertThat(figure(product, "P-3", "2025-H1", "TQ03")).isEqualTo("0");
    }

    @Test
    void aModelWithAResultOfSomebodyElseCannotVanishByUndoing() {
        Desk head = new Desk(product, "ban4");
        String act = head.done("/mo-hinh/moi", fields("", "Vườn chung", "P-4"));
        String page = model(officer, "Vườn chung");
        officer.done(page + "/ket-qua", "ngay", "2021-05-01", "ketqua", "Vụ đầu");
        HttpResponse<String> refused = head.post("/hoan-tac/" + act);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(officer.page(page)).contains("Vụ đầu");
    }

    @Test
    void resultsAreTakenBackAndBroughtBackButNeverChanged() {
        officer.done("/mo-hinh/moi", fields("", "Nuôi gà đồi", "P-2"));
        String page = model(officer, "Nuôi gà đồi");
        String noted =
                officer.done(
                        page + "/ket-qua",
                        "ngay",
                        "2021-05-01",
                        "ketqua",
                        "Bán lứa đầu",
                        "so",
                        "2.500.000",
                        "dvt",
                        "đồng");
        assertThat(officer.page(page)).contains("Bán lứa đầu", "2.500.000 đồng");

        String retracted = officer.done(retraction(page));
        assertThat(officer.page(page)).doesNotContain("Bán lứa đầu");
        officer.undo(retracted);
        assertThat(officer.page(page)).contains("Bán lứa đầu");

        officer.undo(noted);
        officer.undo(noted);
        assertThat(officer.page(page)).doesNotContain("Bán lứa đầu");
    }

    private static String retraction(String page) {
        Matcher form =
                Pattern.compile("action=\"(" + page + "/ket-qua/[0-9a-f-]{36}/rut)\"")
                        .matcher(officer.page(page));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndLosesNothing() {
        officer.done("/mo-hinh/moi", fields("", "Đường hoa", "P-2"));
        String edit = model(officer, "Đường hoa") + "/sua";
        String seen = officer.version(edit);
        officer.done(edit, fields(seen, "Đường hoa", "P-2", "noi", "Đường số 1"));
        HttpResponse<String> second =
                officer.post(edit, fields(seen, "Đường hoa", "P-2", "noi", "Đường số 2"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Đường số 1", "Đường số 2");
        assertThat(officer.page(edit)).doesNotContain("Đường số 2");
    }

    @Test
    void theNeighboursModelsAreNotOnTheList() {
        assertThat(new Desk(product, "bencanh").page("/mo-hinh?tinhtrang=tatca"))
                .doesNotContain("Cổng an toàn");
    }
}
