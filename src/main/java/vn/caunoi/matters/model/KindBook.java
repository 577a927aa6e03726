package vn.caunoi.matters.model;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.rules.RuleName;

/** The rules of the kinds, by day; they stand in {@code kinds.csv} with their sources. */
public final class KindBook {
    private static final KindBook SHIPPED = read("kinds.csv");

    private final List<KindRules> rules;

    private KindBook(List<KindRules> rules) {
        this.rules = rules;
    }

    /** The rules that come with the product. */
    public static KindBook shipped() {
        return SHIPPED;
    }

    /**
     * The rules of a kind on a day.
     *
     * @throws IllegalStateException when the table has a hole; a test sees to it that it has none
     */
    public KindRules of(MatterKind kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.validity().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rules of " + kind + " on " + day));
    }

    /** The rules of a matter; as long as nobody sorted it, those of a petition. */
    public KindRules of(Matter matter) {
        return of(
                matter.kind().orElse(MatterKind.PETITION),
                matter.sorting().map(Sorting::on).orElse(matter.raisedOn()));
    }

    /** All of them, for documentation and tests. */
    public List<KindRules> all() {
        return rules;
    }

    private static KindBook read(String name) {
        try (InputStream bytes =
                        Objects.requireNonNull(KindBook.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> table =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return new KindBook(table.stream().map(KindBook::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KindRules rule(NamedCsvRecord row) {
        return new KindRules(
                MatterKind.of(row.getField("kind")).orElseThrow(),
                new DateRange(
                        LocalDate.parse(row.getField("valid_from")),
                        Optional.of(row.getField("valid_until"))
                                .filter(until -> !until.isEmpty())
                                .map(LocalDate::parse)
                                .orElse(DateRange.FOREVER)),
                yes(row, "sealed"),
                Arrays.stream(row.getField("tells").split("\\|"))
                        .map(Hand::of)
                        .collect(Collectors.toSet()),
                RuleName.valueOf(row.getField("answer_clock")),
                RuleName.valueOf(row.getField("again_clock")),
                yes(row, "ground_check"),
                KindRules.Objection.valueOf(row.getField("objection").toUpperCase(Locale.ROOT)),
                yes(row, "forwarded_once"),
                row.getField("basis"));
    }

    private static boolean yes(NamedCsvRecord row, String field) {
        return row.getField(field).equals("yes");
    }
}
