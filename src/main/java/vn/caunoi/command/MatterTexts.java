package vn.caunoi.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said in the matters of a benchmark, and what is asked of them; always the same. */
final class MatterTexts {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 400;

    private final List<String> words = words();
    private final List<String> plain = words.stream().map(MatterTexts::plain).toList();

    private static List<String> words() {
        try (InputStream in =
                MatterTexts.class.getResourceAsStream("/vn/caunoi/command/matter-words.txt")) {
            return List.of(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 40 to 400 characters of the list's words. */
    String text(int m) {
        return said(m).stream().map(words::get).collect(Collectors.joining(" "));
    }

    /** The same as the search knows it, in PostgreSQL's own way of writing. */
    String tokens(int m, List<String> marks) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        List<Integer> said = said(m);
        for (int at = 0; at < said.size(); at++) {
            StringBuilder of =
                    places.computeIfAbsent(
                            plain.get(said.get(at)), _ -> new StringBuilder(LONGEST / SHORTEST));
            of.append(of.isEmpty() ? ':' : ',').append(at + 1);
        }
        StringBuilder tokens = new StringBuilder(2 * LONGEST);
        places.forEach((word, at) -> tokens.append(word).append(at).append(' '));
        return tokens.append(String.join(" ", marks)).toString();
    }

    /** Words that stand side by side in a text, spread over it, as a query of the search. */
    List<String> pairs(int m, int most) {
        List<Integer> said = said(m);
        int step = Math.ceilDiv(said.size() - 1, most);
        return IntStream.range(1, said.size())
                .filter(at -> at % step == 0)
                .mapToObj(at ->
                        "'%s' <-> '%s'"
                                .formatted(plain.get(said.get(at - 1)), plain.get(said.get(at))))
                .toList();
    }

    private List<Integer> said(int m) {
        Random random = new Random(m);
        int left = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        List<Integer> said = new ArrayList<>();
        while (true) {
            int word = random.nextInt(words.size());
            left -= words.get(word).length() + 1;
            if (left < 0) {
                return said;
            }
            said.add(word);
        }
    }

    /** 2 to 4 words without marks, every fifth query with one letter changed. */
    List<String> queries(int number) {
        Random random = new Random(4_711);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String query =
                    random.ints(2 + random.nextInt(3), 0, plain.size())
                            .mapToObj(plain::get)
                            .collect(Collectors.joining(" "));
            queries.add(i % 5 == 4 ? withSlip(query, random) : query);
        }
        return queries;
    }

    private static String withSlip(String query, Random random) {
        int at = random.nextInt(query.length());
        while (query.charAt(at) == ' ') {
            at = random.nextInt(query.length());
        }
        char other = (char) ('a' + (query.charAt(at) - 'a' + 1 + random.nextInt(24)) % 26);
        return query.substring(0, at) + other + query.substring(at + 1);
    }

    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
