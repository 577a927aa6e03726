package vn.caunoi.demonstration;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The Vietnamese words of the invented ward, by list. */
record Words(Map<String, List<String>> lists) {
    static Words load() {
        return new Words(
                Listing.rows("words").stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.getField("list"),
                                        Collectors.mapping(
                                                row -> row.getField("text"),
                                                Collectors.toUnmodifiableList()))));
    }

    List<String> all(String list) {
        return Optional.ofNullable(lists.get(list))
                .orElseThrow(() -> new IllegalArgumentException("no list " + list));
    }

    /** The text of a list of one, with the words put in. */
    String one(String list, Object... args) {
        Object[] words = List.of(args).stream().map(String::valueOf).toArray();
        return new MessageFormat(all(list).getFirst(), Locale.ROOT).format(words);
    }

    String any(String list, RandomGenerator random) {
        List<String> texts = all(list);
        return texts.get(random.nextInt(texts.size()));
    }
}
