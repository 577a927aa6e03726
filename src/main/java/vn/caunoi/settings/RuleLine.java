package vn.caunoi.settings;

import java.util.List;

/**
 * A rule as the rule book page shows it.
 *
 * @param id for links within the page
 * @param present the value that holds today, or the one that comes or held last
 * @param others the other values it had or will have, the newest first
 */
public record RuleLine(String id, String title, Value present, List<Value> others) {
    /**
     * @param value with its unit
     * @param days from when, and until when where an end is known
     * @param sources addresses of sources
     */
    public record Value(
            String value, String days, String basis, String note, List<String> sources) {}
}
