package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands in the fields of a form, as it was typed: a form that comes back keeps every word.
 */
public record Typed(Map<String, String> fields) {
    static final Typed NOTHING = new Typed(Map.of());

    /** Line breaks and tabs are words' neighbours; other signs of control the database refuses. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    public Typed {
        fields = Map.copyOf(fields);
    }

    static Typed of(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, clean(values[0])));
        return new Typed(fields);
    }

    private static String clean(String text) {
        return CONTROL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    /** The text of a field; empty when nothing was typed. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** The same with another text in a field. */
    Typed with(String field, String text) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(field, text);
        return new Typed(more);
    }

    @Override
    public String toString() {
        return "Typed" + fields.keySet();
    }
}
