package vn.caunoi.activities;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.activities.ActivityQueries.Wanted;

/**
 * What a list of activities is narrowed down to, as typed.
 *
 * @param unit a unit's code; empty for all that the person looks after
 * @param kind a code word; empty for every kind
 * @param topic a code word; empty for every topic
 * @param from the first month; empty for the beginning
 * @param to the last month; empty for the end
 * @param words that the title holds, with or without marks
 */
public record ActivityFilter(
        String unit, String kind, String topic, String from, String to, String words) {
    static final String PATH = "/hoat-dong";

    /** A kind, topic or month that does not exist narrows nothing down. */
    static ActivityFilter of(
            String unit, String kind, String topic, String from, String to, String words) {
        return new ActivityFilter(
                unit.strip(),
                ActivityKinds.ALL.contains(kind) ? kind : "",
                ActivityTopics.ALL.contains(topic) ? topic : "",
                month(from),
                month(to),
                TypedText.clean(words));
    }

    private static String month(String typed) {
        return TypedText.month(typed.strip()).map(YearMonth::toString).orElse("");
    }

    Wanted wanted() {
        return new Wanted(
                word(kind),
                word(topic),
                TypedText.month(from).map(month -> month.atDay(1)),
                TypedText.month(to).map(month -> month.plusMonths(1).atDay(1)),
                words);
    }

    private static Optional<String> word(String word) {
        return Optional.of(word).filter(known -> !known.isEmpty());
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return isClose() || !unit.isEmpty() || !kind.isEmpty() || !words.isEmpty();
    }

    /** Whether one of the rarer conditions is set. */
    public boolean isClose() {
        return !topic.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    /** The address of the list from a place on. */
    String href(String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "donvi", unit);
        add(address, "loai", kind);
        add(address, "chude", topic);
        add(address, "tu", from);
        add(address, "den", to);
        add(address, "tim", words);
        add(address, "sau", place);
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
