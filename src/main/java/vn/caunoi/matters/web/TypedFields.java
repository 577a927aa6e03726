package vn.caunoi.matters.web;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What was typed or chosen in each field of a form. */
public record TypedFields(Map<String, String> values) {
    static final TypedFields NOTHING = new TypedFields(Map.of());

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    public TypedFields {
        Map<String, String> tidy = new LinkedHashMap<>();
        values.forEach((name, value) -> tidy.put(name, tidy(value)));
        values = Map.copyOf(tidy);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !value(name).isEmpty();
    }

    /** Without control signs and outer gaps, in one normal form. */
    static String tidy(String typed) {
        return Normalizer.normalize(
                        CONTROLS.matcher(typed.replace("\r\n", "\n")).replaceAll(" "),
                        Normalizer.Form.NFC)
                .strip();
    }
}
