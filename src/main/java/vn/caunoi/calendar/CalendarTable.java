package vn.caunoi.calendar;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the tables that stand beside this package; lines starting with # are their sources. */
final class CalendarTable {

    private CalendarTable() {}

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        try (InputStream bytes =
                        Objects.requireNonNull(
                                CalendarTable.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> table =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(
                                        new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return table.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
