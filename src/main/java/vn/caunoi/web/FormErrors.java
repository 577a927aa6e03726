package vn.caunoi.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form, field by field in the order of the page, one sentence each. */
public record FormErrors(Map<String, String> byField) {

    public FormErrors {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** Nothing is wrong. */
    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    /**
     * From Spring's binding. The constraint's {@code message} is a key of a message file; what
     * could not be read at all (a date, a number) gets one common sentence.
     */
    public static FormErrors of(BindingResult binding, Texts.Reader texts) {
        var found = none();
        for (var error : binding.getFieldErrors()) {
            if (!found.byField.containsKey(error.getField())) {
                found = found.with(error.getField(), texts.get(key(error)));
            }
        }
        return found;
    }

    private static String key(FieldError error) {
        return error.isBindingFailure()
                ? "web.form.unreadable"
                : Optional.ofNullable(error.getDefaultMessage()).orElse("web.form.unreadable");
    }

    /** The same with one more. */
    public FormErrors with(String field, String sentence) {
        var more = new LinkedHashMap<>(byField);
        more.put(field, sentence);
        return new FormErrors(more);
    }

    /** The sentence beside a field; empty when the field is in order. */
    public String on(String field) {
        return byField.getOrDefault(field, "");
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !byField.isEmpty();
    }
}
