package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form as it stands on the page: what was typed or chosen in each of its fields. */
public record Filled(Map<String, List<String>> values) {
    /** Which version of the record the form shows. */
    static final String VERSION = "phienban";

    public Filled {
        values = Map.copyOf(values);
    }

    static Filled of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, typed) ->
                        values.put(name, Arrays.stream(typed).map(Filled::tidy).toList()));
        return new Filled(values);
    }

    /** Fields given as name, value, name, value. */
    static Filled with(String... fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], List.of(fields[i + 1]));
        }
        return new Filled(values);
    }

    /** The same with another value in one field. */
    Filled and(String name, String value) {
        return and(name, List.of(value));
    }

    Filled and(String name, List<String> chosen) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, chosen);
        return new Filled(more);
    }

    /** What stands in a field; "" when nothing does. */
    public String get(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Everything chosen in a field that takes several. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether this choice is among those made. */
    public boolean has(String name, String choice) {
        return all(name).contains(choice);
    }

    /** A form may name people: its printed form shows no value. */
    @Override
    public String toString() {
        return "Filled" + values.keySet();
    }

    /** PostgreSQL keeps composed letters and no control signs. */
    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }
}
