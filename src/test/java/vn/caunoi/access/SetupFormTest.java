package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.caunoi.web.Texts;

class SetupFormTest {
    private final Texts.Reader texts = new Texts().in(Texts.VIETNAMESE);

    @Test
    void aGoodFormHasNoFault() {
        var form = new SetupForm(" CODE ", " QuanTri ", "mười hai chữ", "mười hai chữ");
        assertThat(form.errors(texts).any()).isFalse();
        assertThat(form.name()).isEqualTo("quantri");
        assertThat(form.code()).isEqualTo("CODE");
    }

    @Test
    void whatIsMissingStandsAtItsField() {
        assertThat(new SetupForm("", " ", "ngắn", "ngắn").errors(texts).byField())
                .containsOnlyKeys("ma", "ten", "matkhau");
        assertThat(
                        new SetupForm("a", "b", "cây đa giữa làng", "cây đa đầu làng")
                                .errors(texts)
                                .byField())
                .containsOnlyKeys("matkhau2");
    }

    @Test
    void itsPrintedFormShowsNothing() {
        assertThat(new SetupForm("code", "name", "secret", "secret").toString())
                .doesNotContain("code", "secret");
    }
}
