package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.committees.Desk.figure;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

class ActPagesTest {
    private static TestProduct product;
    private static Desk officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        officer = new Desk(product, "canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String blank(String unit) {
        return "/ban-cong-tac/" + unit + "/quyet-dinh/moi";
    }

    private static String first(String unit) {
        Matcher link =
                Pattern.compile("/ban-cong-tac/" + unit + "/quyet-dinh/[0-9a-f-]{36}/sua")
                        .matcher(officer.page("/ban-cong-tac/" + unit));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void aDissolvedCommitteeCountsNoMoreUntilTheActIsTakenBack() {
        String act =
                officer.done(blank("P-1"), "viec", "dissolved", "ngay", "2025-05-01", "so", "5/NQ");
        assertThat(figure(product, "P", "2025-04", "TC02")).isEqualTo("4");
        assertThat(figure(product, "P", "2025-05", "TC02")).isEqualTo("3");
        assertThat(officer.page("/ban-cong-tac/P-1")).contains("Đã kết thúc hoạt động");
        officer.undo(act);
        assertThat(figure(product, "P", "2025-05", "TC02")).isEqualTo("4");
    }

    @Test
    void aTermWithoutAnEndLastsAsLongAsTheCharterSays() {
        officer.done(
                blank("P-2"), "viec", "established", "ngay", "2024-01-18", "nktu", "2024-01-18");
        assertThat(officer.page("/ban-cong-tac/P-2"))
                .contains("Nhiệm kỳ từ ngày 18/01/2024 đến hết ngày 17/07/2026");
    }

    @Test
    void oneDayHoldsOneActOfAKind() {
        String[] twice = {"viec", "reconstituted", "ngay", "2023-05-01", "lydo", "Lần đầu"};
        officer.done(blank("P-3"), twice);
        HttpResponse<String> again = officer.post(blank("P-3"), twice);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Đã có quyết định về việc này vào ngày đó");
    }

    @Test
    void aDayBeforeTheAreaStoodIsRefused() {
        HttpResponse<String> answer =
                officer.post(blank("P-4"), "viec", "established", "ngay", "1999-05-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("khu dân cư chưa có hoặc không còn");
    }

    @Test
    void aStaleDecisionIsShownBesideWhatWasTyped() {
        String edit = first("P-4");
        String seen = officer.version(edit);
        officer.done(
                edit,
                "phienban",
                seen,
                "viec",
                "established",
                "ngay",
                "2021-01-01",
                "so",
                "9/QĐ",
                "nktu",
                "2021-01-01",
                "nkden",
                "2025-12-31");
        HttpResponse<String> second =
                officer.post(
                        edit,
                        "phienban",
                        seen,
                        "viec",
                        "established",
                        "ngay",
                        "2021-01-01",
                        "so",
                        "10/QĐ",
                        "nktu",
                        "2021-01-01",
                        "nkden",
                        "2025-12-31");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("<td>9/QĐ</td>", "<td>10/QĐ</td>")
                .doesNotContain("<th scope=\"row\">Lý do</th>");
        assertThat(officer.version(edit)).isNotEqualTo(seen);
    }
}
