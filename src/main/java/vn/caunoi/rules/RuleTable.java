package vn.caunoi.rules;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.caunoi.calendar.DateRange;

/** Reads the rules shipped in {@code rules.csv}; an empty end means none is known. */
final class RuleTable {

    private RuleTable() {}

    static List<Rule> read() {
        return written().stream().map(WrittenRule::rule).toList();
    }

    static List<WrittenRule> written() {
        try (InputStream bytes =
                        Objects.requireNonNull(RuleTable.class.getResourceAsStream("rules.csv"));
                CsvReader<NamedCsvRecord> table =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return table.stream()
                    .map(row -> new WrittenRule(rule(row), row.getField("note_vi")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(NamedCsvRecord row) {
        String until = row.getField("valid_until");
        return new Rule(
                RuleName.valueOf(row.getField("name")),
                row.getField("value"),
                row.getField("basis"),
                new DateRange(
                        LocalDate.parse(row.getField("valid_from")),
                        until.isEmpty() ? DateRange.FOREVER : LocalDate.parse(until)));
    }
}
