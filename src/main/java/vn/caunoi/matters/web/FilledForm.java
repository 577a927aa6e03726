package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** A form as it was filled in, and what is wrong with it: it comes back with every word. */
public record FilledForm(Map<String, String> fields, FormErrors errors) {
    static final FilledForm EMPTY = new FilledForm(Map.of(), FormErrors.none());

    public FilledForm {
        fields = Map.copyOf(fields);
    }

    static FilledForm of(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap()
                .forEach((name, values) ->
                        fields.put(
                                name,
                                Normalizer.normalize(values[0], Normalizer.Form.NFC).strip()));
        return new FilledForm(fields, FormErrors.none());
    }

    /** What stands in a field; "" when nothing does. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    FilledForm with(String field, String text) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(field, text);
        return new FilledForm(more, errors);
    }

    /** The first sentence about a field stays. */
    FilledForm fault(String field, String sentence) {
        return errors.on(field).isEmpty()
                ? new FilledForm(fields, errors.with(field, sentence))
                : this;
    }

    /** The same, with a fault where nothing stands or too much. */
    FilledForm needing(String field, TextLimit limit, String missing, Texts.Reader texts) {
        FilledForm checked = value(field).isEmpty() ? fault(field, texts.get(missing)) : this;
        return checked.within(field, limit, texts);
    }

    FilledForm within(String field, TextLimit limit, Texts.Reader texts) {
        return new FilledForm(fields, limit.check(errors, field, value(field), texts));
    }

    /** The same, with a fault where no day stands. */
    FilledForm needingDay(String field, String missing, Texts.Reader texts) {
        return day(field).isEmpty() ? fault(field, texts.get(missing)) : this;
    }

    Optional<LocalDate> day(String field) {
        return TypedDay.of(value(field));
    }

    /** The version of what the form was opened on; one that nothing has when it is unreadable. */
    int version() {
        try {
            return Integer.parseInt(value("phienban"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return "FilledForm" + fields.keySet();
    }
}
