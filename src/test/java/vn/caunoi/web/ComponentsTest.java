package vn.caunoi.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private final Pages pages = new Pages();
    private final PageFrame frame = Frames.officer("Bàn làm việc");
    private final Content content = output -> output.writeContent("<h1>x</h1>");

    private String render(String name, Map<String, Object> params) {
        var all = new HashMap<String, Object>(params);
        all.put("frame", frame);
        return new String(pages.render(name, all), UTF_8);
    }

    @Test
    void theLayoutNamesPersonPlaceAndPageNumber() {
        assertThat(render("shared/Layout", Map.of("content", content)))
                .contains("<html lang=\"vi\"", "<title>Bàn làm việc · Cầu Nối</title>")
                .contains("Nguyễn Thu Hà", "phường Tân Lập", "Trang số 4217")
                .contains("action=\"/dang-xuat\"", "value=\"token\"")
                .contains("aria-current=\"page\"")
                .doesNotContain("style=");
    }

    @Test
    void aPageWithoutViewerAsksForNoToken() {
        var page =
                pages.render(
                        "shared/Layout",
                        Map.of("frame", Frames.anybody("Tra cứu"), "content", content));
        assertThat(new String(page, UTF_8)).doesNotContain("_csrf", "<details", "dang-xuat");
    }

    @Test
    void aWrongFieldIsTiedToItsErrorAndItsHint() {
        assertThat(
                        render(
                                "shared/Field",
                                Map.of(
                                        "name", "title",
                                        "label", "Tên",
                                        "value", "<b>\"",
                                        "hint", "Ngắn",
                                        "error", "Thiếu")))
                .contains("<label class=\"field-label\" for=\"title\">")
                .contains("aria-describedby=\"title-hint title-error\"", "aria-invalid=\"true\"")
                .contains("value=\"&lt;b>&#34;\"");
    }

    @Test
    void aFieldInOrderSaysNothingOfErrors() {
        assertThat(render("shared/Field", Map.of("name", "title", "label", "Tên")))
                .doesNotContain("aria-", "error", "autocomplete");
    }

    @Test
    void theChosenOptionIsTheOnlyOneSelected() {
        var choices = List.of(new Choice("a", "Một"), new Choice("b", "Hai"));
        assertThat(
                        render(
                                "shared/SelectField",
                                Map.of(
                                        "name", "n", "label", "Chọn", "choices", choices, "value",
                                        "b")))
                .contains("<option value=\"a\">Một", "<option value=\"b\" selected>Hai");
    }

    @Test
    void theErrorSummaryLeadsToTheFields() {
        var errors = FormErrors.none().with("title", "Xin ghi tên").with("date", "Xin ghi ngày");
        assertThat(render("shared/ErrorSummary", Map.of("errors", errors)))
                .contains("tabindex=\"-1\"", "<a href=\"#title\">Xin ghi tên</a>")
                .containsSubsequence("#title", "#date");
        assertThat(render("shared/ErrorSummary", Map.of("errors", FormErrors.none()))).isBlank();
    }

    @Test
    void everyToneHasItsWord() {
        for (var tone : Tone.values()) {
            assertThat(render("shared/Notice", Map.of("tone", tone, "content", content)))
                    .contains("notice-" + tone.name().toLowerCase(Locale.ROOT))
                    .contains(frame.text(tone.key()));
        }
    }
}
