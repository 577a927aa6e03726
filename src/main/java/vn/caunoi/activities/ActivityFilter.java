package vn.caunoi.activities;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a list of activities is narrowed down to.
 *
 * @param unit a unit's code; empty for all that the person looks after
 * @param kind a code word; empty for every kind
 */
public record ActivityFilter(String unit, String kind) {
    static final String PATH = "/hoat-dong";

    /** A kind that does not exist narrows nothing down. */
    static ActivityFilter of(String unit, String kind) {
        return new ActivityFilter(unit.strip(), ActivityKinds.ALL.contains(kind) ? kind : "");
    }

    Optional<String> wantedKind() {
        return Optional.of(kind).filter(word -> !word.isEmpty());
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !unit.isEmpty() || !kind.isEmpty();
    }

    /** The address of the list from a place on. */
    String href(String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "donvi", unit);
        add(address, "loai", kind);
        add(address, "sau", place);
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
