package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class HardCodedTextTest {

    @Test
    void noTemplateHoldsAWordOfItsOwn() throws IOException {
        var found = new ArrayList<String>();
        for (var template : Templates.all()) {
            found.addAll(HardCodedText.in(template.toString(), Files.readString(template)));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTemplateCarriesAStyleOrAScriptOfItsOwn() throws IOException {
        for (var template : Templates.all()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)\\sstyle=|<style|\\son[a-z]+=|<script(?![^>]*src=)")
                    .doesNotContain("$unsafe");
        }
    }

    @Test
    void theScanBites() {
        var violator =
                """
                @import vn.caunoi.web.PageFrame
                @param PageFrame frame
                <%-- a comment may say anything: Tiếng Việt --%>
                <p class="quiet">${frame.text("a.b")} &nbsp; 12/3 · </p>
                <p>Chào bác</p>
                @template.shared.Table(id = "x", caption = frame.text("a"), content = @`
                    @if(a > b)<td>inside</td>@endif
                `)
                <input aria-label="close">
                @template.shared.Button(label = "Gửi")
                """;
        assertThat(HardCodedText.in("v.jte", violator))
                .containsExactly(
                        "v.jte:5: Chào",
                        "v.jte:5: bác",
                        "v.jte:10: Gửi",
                        "v.jte:9: aria-label=\"close\"",
                        "v.jte:7: inside");
    }
}
