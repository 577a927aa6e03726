package vn.caunoi.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Who holds an event: {@code ward}, {@code one} area, {@code each} area, about {@code half} of
 * them, {@code pairs} or several {@code joint}; numbers narrow it down to these areas.
 */
record Where(Kind kind, Set<Integer> numbers) {
    enum Kind {
        WARD,
        ONE,
        EACH,
        HALF,
        PAIRS,
        JOINT
    }

    static Where of(String written) {
        List<String> words = List.of(written.split("[ ,]"));
        return new Where(
                Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
                words.stream()
                        .skip(1)
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The places of each event that comes of it. */
    List<List<String>> places(List<Area> standing, RandomGenerator random) {
        List<String> codes =
                standing.stream()
                        .filter(area -> numbers.isEmpty() || numbers.contains(area.number()))
                        .map(Area::code)
                        .toList();
        return switch (kind) {
            case WARD -> List.of(List.of(Areas.WARD));
            case ONE -> List.of(List.of(codes.get(random.nextInt(codes.size()))));
            case EACH -> codes.stream().map(List::of).toList();
            case HALF -> codes.stream().filter(_ -> random.nextBoolean()).map(List::of).toList();
            case PAIRS -> pairs(codes);
            case JOINT -> List.of(codes);
        };
    }

    private static List<List<String>> pairs(List<String> codes) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i += 2) {
            pairs.add(codes.subList(i, Math.min(i + 2, codes.size())));
        }
        return pairs;
    }
}
