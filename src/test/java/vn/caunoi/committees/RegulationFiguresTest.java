package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.committees.Desk.figure;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.WardFiles;

class RegulationFiguresTest {
    private static TestProduct product;
    private static Desk officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.take(WardFiles.empty().entered("P,2024-H1,TC15,4\nQ,2024-H1,TC15,1\n"));
        officer = new Desk(product, "canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    private static String regulation(String unit, String number, String from, String last) {
        return officer.done(
                "/ban-cong-tac/" + unit + "/quy-che/moi",
                "so",
                number,
                "ngay",
                from,
                "noi",
                "Ban Thường trực",
                "tu",
                from,
                "den",
                last);
    }

    @Test
    void whatWasTypedHoldsUntilARegulationIsRecordedAndFromThenOnTheyAreCounted() {
        assertThat(figure(product, "P", "2025-H1", "TC15")).isEqualTo("4");
        assertThat(figure(product, "P", "2025-H1", "TC16")).isEqualTo("100");

        regulation("P-1", "1/QĐ-MTTQ-BTT", "2025-02-01", "");
        regulation("P-2", "2/QĐ-MTTQ-BTT", "2025-03-01", "2025-09-30");
        regulation("P-2", "3/QĐ-MTTQ-BTT", "2025-04-01", "");
        String later = regulation("P-3", "4/QĐ-MTTQ-BTT", "2025-07-01", "");

        assertThat(figure(product, "P", "2025-01", "TC15")).isEqualTo("4");
        assertThat(figure(product, "P", "2025-02", "TC15")).isEqualTo("1");
        assertThat(figure(product, "P", "2025-H1", "TC15")).isEqualTo("2");
        assertThat(figure(product, "P", "2025-H1", "TC16")).isEqualTo("50");
        assertThat(figure(product, "P", "2025-Q3", "TC15")).isEqualTo("3");
        assertThat(figure(product, "Q", "2025-Q3", "TC15")).isEqualTo("1");
        assertThat(officer.page("/bao-cao/P/2025-Q3/TC15")).contains("4/QĐ-MTTQ-BTT");

        officer.undo(later);
        assertThat(figure(product, "P", "2025-Q3", "TC15")).isEqualTo("2");
        assertThat(officer.page("/ban-cong-tac/P-3")).contains("Chưa ghi quy chế nào");
    }

    @Test
    void oneNumberIsRecordedOnceAndACorrectedNumberIsNotASecondRegulation() {
        regulation("P-4", "7/QĐ-MTTQ-BTT", "2020-01-01", "2020-12-31");
        HttpResponse<String> again =
                officer.post(
                        "/ban-cong-tac/P-4/quy-che/moi",
                        "so",
                        "7/QĐ-MTTQ-BTT",
                        "ngay",
                        "2020-02-01",
                        "noi",
                        "Nơi khác",
                        "tu",
                        "2020-02-01");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("đã có quy chế mang số đó", "Nơi khác");

        String edit = edit("P-4", "7/QĐ-MTTQ-BTT");
        String act =
                officer.done(
                        edit,
                        "phienban",
                        officer.version(edit),
                        "so",
                        "8/QĐ-MTTQ-BTT",
                        "ngay",
                        "2020-01-01",
                        "noi",
                        "Ban Thường trực",
                        "tu",
                        "2020-01-01",
                        "den",
                        "2020-12-31");
        assertThat(officer.page("/ban-cong-tac/P-4"))
                .contains("8/QĐ-MTTQ-BTT")
                .doesNotContain("7/QĐ-MTTQ-BTT");
        officer.undo(act);
        assertThat(officer.page("/ban-cong-tac/P-4"))
                .contains("7/QĐ-MTTQ-BTT")
                .doesNotContain("8/QĐ-MTTQ-BTT");
    }

    private static String edit(String unit, String number) {
        String page = officer.page("/ban-cong-tac/" + unit);
        String card = page.substring(page.indexOf(number));
        int from = card.indexOf("href=\"") + "href=\"".length();
        return card.substring(from, card.indexOf('"', from));
    }
}
