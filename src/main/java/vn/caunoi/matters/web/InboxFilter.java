package vn.caunoi.matters.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.store.MatterQueries.After;
import vn.caunoi.matters.store.StateGroup;

/**
 * What the inbox is narrowed down to, as its address writes it; what does not exist narrows
 * nothing.
 *
 * @param area a unit's code
 * @param body the id of a body
 * @param who to whom they were given
 * @param words that were said, or a code
 */
public record InboxFilter(
        StateGroup group,
        Optional<MatterKind> kind,
        Optional<String> topic,
        String area,
        Optional<UUID> body,
        Who who,
        String words) {
    static final String PATH = "/y-kien";
    private static final int LONGEST_WORDS = 200;
    private static final int DAY = 10;

    /** To whom matters of a list were given. */
    public enum Who {
        ANYBODY(""),
        MYSELF("toi"),
        /** Who handled it serves no more: to be taken over. */
        GONE("thoi");

        private final String word;

        Who(String word) {
            this.word = word;
        }

        /** As addresses write it. */
        public String word() {
            return word;
        }

        static Who of(String written) {
            return Arrays.stream(values())
                    .filter(who -> who.word.equals(written))
                    .findFirst()
                    .orElse(ANYBODY);
        }
    }

    /** What is to be taken over from who serves no more. */
    static final String TO_TAKE_OVER = PATH + "?nguoi=" + Who.GONE.word;

    /** Whether it shows what is to be taken over. */
    public boolean takesOver() {
        return who == Who.GONE;
    }

    static InboxFilter of(Map<String, String> fields) {
        String words = fields.getOrDefault("q", "").strip();
        return new InboxFilter(
                StateGroup.of(fields.getOrDefault("nhom", "")).orElse(StateGroup.OPEN),
                MatterKind.of(fields.getOrDefault("loai", "")),
                Optional.of(fields.getOrDefault("linhvuc", ""))
                        .filter(MatterTopics.TOPICS::contains),
                fields.getOrDefault("khu", "").strip(),
                id(fields.getOrDefault("coquan", "")),
                Who.of(fields.getOrDefault("nguoi", "")),
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)));
    }

    /** From {@link #query}; what cannot be read narrows nothing. */
    static InboxFilter ofQuery(String query) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : query.split("&", -1)) {
            String[] parts = field.split("=", 2);
            if (parts.length == 2) {
                fields.put(parts[0], decoded(parts[1]));
            }
        }
        return of(fields);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }

    /** Whether it leaves out more than a group does. */
    public boolean isNarrow() {
        return !query(StateGroup.OPEN).isEmpty();
    }

    /** As an address writes it, without the place in the list; "" for the whole inbox. */
    public String query() {
        return query(group);
    }

    private String query(StateGroup shown) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("nhom", shown == StateGroup.OPEN ? "" : shown.word());
        fields.put("loai", kind.map(MatterKind::word).orElse(""));
        fields.put("linhvuc", topic.orElse(""));
        fields.put("khu", area);
        fields.put("coquan", body.map(UUID::toString).orElse(""));
        fields.put("nguoi", who.word());
        fields.put("q", words);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same for another group. */
    public String href(StateGroup other) {
        return address(query(other));
    }

    String href() {
        return address(query());
    }

    String href(After after) {
        String query = query();
        return address(
                (query.isEmpty() ? "" : query + "&")
                        + "sau="
                        + after.raisedOn()
                        + "_"
                        + after.id());
    }

    private static String address(String query) {
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    /** A place in the list; anything that is none leads to the beginning. */
    static Optional<After> place(String written) {
        if (written.length() <= DAY || written.charAt(DAY) != '_') {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(written.substring(0, DAY));
            return id(written.substring(DAY + 1)).map(id -> new After(day, id));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
