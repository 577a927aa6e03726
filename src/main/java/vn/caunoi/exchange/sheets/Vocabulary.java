package vn.caunoi.exchange.sheets;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The code words that the sheets may use, by list, with their Vietnamese labels. */
public final class Vocabulary {

    private static final String PLACE = "/vn/caunoi/reports/vocabulary.csv";

    private final Map<String, SequencedMap<String, String>> lists;
    private final Map<String, Map<String, String>> codesByName = new HashMap<>();

    private Vocabulary(Map<String, SequencedMap<String, String>> lists) {
        this.lists = lists;
        lists.forEach((list, labels) -> codesByName.put(list, names(labels)));
    }

    /** The vocabulary of the program. */
    public static Vocabulary load() {
        return load(PLACE);
    }

    static Vocabulary load(String place) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + place);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vocabulary of(String csv) {
        var lists = new LinkedHashMap<String, SequencedMap<String, String>>();
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord word : records) {
                lists.computeIfAbsent(word.getField("list"), _ -> new LinkedHashMap<>())
                        .put(word.getField("code"), word.getField("label_vi"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(lists);
    }

    /** The words of a list with their labels, in the order of the file. */
    public SequencedMap<String, String> words(String list) {
        return lists.getOrDefault(list, new LinkedHashMap<>());
    }

    /** The code of what was typed, which may be the code itself or its label. */
    public Optional<String> code(String list, String typed) {
        return Optional.ofNullable(codesByName.getOrDefault(list, Map.of()).get(name(typed)));
    }

    /** The words of the list that look most like what was typed. */
    List<String> nearest(String list, String typed, int most) {
        return words(list).entrySet().stream()
                .sorted(
                        Comparator.comparingInt(word ->
                                Math.min(
                                        Likeness.distance(typed, word.getKey()),
                                        Likeness.distance(typed, word.getValue()))))
                .limit(most)
                .map(word -> word.getKey() + " (" + word.getValue() + ")")
                .toList();
    }

    private static Map<String, String> names(Map<String, String> labels) {
        var names = new HashMap<String, String>();
        labels.forEach((code, label) -> names.putIfAbsent(name(label), code));
        labels.keySet().forEach(code -> names.put(name(code), code));
        return names;
    }

    /** Case and spacing do not matter; marks do, for they tell words apart. */
    private static String name(String typed) {
        return PlainText.tidy(typed).toLowerCase(Locale.ROOT);
    }
}
