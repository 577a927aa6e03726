package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class FormErrorsTest {
    private final Texts.Reader texts = new Texts().in(Texts.VIETNAMESE);

    @Test
    void theFirstFaultOfAFieldIsToldInTheWordsOfTheMessageFile() {
        var binding = new BeanPropertyBindingResult(new Object(), "form");
        binding.addError(new FieldError("form", "date", "x", true, null, null, "raw exception"));
        binding.addError(new FieldError("form", "title", "web.form.choose"));
        binding.addError(new FieldError("form", "title", "web.form.error"));

        var errors = FormErrors.of(binding, texts);

        assertThat(errors.byField().keySet()).containsExactly("date", "title");
        assertThat(errors.on("date")).isEqualTo(texts.get("web.form.unreadable"));
        assertThat(errors.on("title")).isEqualTo(texts.get("web.form.choose"));
        assertThat(errors.on("place")).isEmpty();
        assertThat(errors.any()).isTrue();
        assertThat(FormErrors.none().any()).isFalse();
    }
}
