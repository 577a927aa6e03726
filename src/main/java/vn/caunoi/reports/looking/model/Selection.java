package vn.caunoi.reports.looking.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;

/**
 * What somebody wants to see: code words alone, so that it can stand in an address and be kept.
 *
 * @param unit code of the unit; "" for the one where the reader works
 * @param listed codes of units, where they are picked
 * @param indicators codes, in their order
 * @param periods the earliest first
 * @param shaded whether values are marked by fifths
 */
public record Selection(
        String unit,
        Extent extent,
        List<String> listed,
        List<String> indicators,
        List<Period> periods,
        Order order,
        boolean shaded) {
    /** Nobody reads a wider table. */
    public static final int MOST_INDICATORS = 12;

    /** The same for periods. */
    public static final int MOST_PERIODS = 12;

    /** More than any province has communes. */
    private static final int MOST_LISTED = 250;

    private static final String UNIT = "donvi";
    private static final String EXTENT = "gom";
    private static final String LISTED = "voi";
    private static final String INDICATOR = "so";
    private static final String PERIOD = "ky";
    private static final String ORDER = "xep";
    private static final String SHADED = "mau";

    public Selection {
        listed = listed.stream().distinct().limit(MOST_LISTED).toList();
        indicators = indicators.stream().distinct().limit(MOST_INDICATORS).toList();
        periods =
                periods.stream()
                        .distinct()
                        .sorted(
                                java.util.Comparator.comparing(Period::lastDay)
                                        .thenComparing(Period::from))
                        .limit(MOST_PERIODS)
                        .toList();
    }

    /** Reads the fields of an address; what is no word of it is left out. */
    public static Selection of(Map<String, ? extends Collection<String>> fields) {
        return new Selection(
                first(fields, UNIT),
                Extent.of(first(fields, EXTENT)),
                all(fields, LISTED).toList(),
                all(fields, INDICATOR).toList(),
                all(fields, PERIOD).flatMap(code -> Period.parse(code).stream()).toList(),
                Order.of(first(fields, ORDER)),
                !first(fields, SHADED).isEmpty());
    }

    /** Reads what {@link #query()} wrote. */
    public static Selection ofQuery(String query) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                decoded(parts[1])
                        .ifPresent(value ->
                                fields.computeIfAbsent(parts[0], any -> new ArrayList<>())
                                        .add(value));
            }
        }
        return of(fields);
    }

    /** As it stands in an address. */
    public String query() {
        List<String> pairs = new ArrayList<>();
        add(pairs, UNIT, unit);
        add(pairs, EXTENT, extent.word());
        listed.forEach(code -> add(pairs, LISTED, code));
        indicators.forEach(code -> add(pairs, INDICATOR, code));
        periods.forEach(period -> add(pairs, PERIOD, period.code()));
        add(pairs, ORDER, order.word());
        add(pairs, SHADED, shaded ? "co" : "");
        return String.join("&", pairs);
    }

    /** The same in another order. */
    public Selection in(Order other) {
        return new Selection(unit, extent, listed, indicators, periods, other, shaded);
    }

    /** The same of a unit and periods that were found for it. */
    public Selection at(String found, List<Period> in) {
        return new Selection(found, extent, listed, indicators, in, order, shaded);
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isEmpty()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Stream<String> all(
            Map<String, ? extends Collection<String>> fields, String name) {
        return Optional.<Collection<String>>ofNullable(fields.get(name)).stream()
                .flatMap(Collection::stream)
                .filter(value -> !value.isBlank())
                .filter(value -> value.chars().noneMatch(Character::isISOControl));
    }

    private static String first(Map<String, ? extends Collection<String>> fields, String name) {
        return all(fields, name).findFirst().orElse("");
    }
}
