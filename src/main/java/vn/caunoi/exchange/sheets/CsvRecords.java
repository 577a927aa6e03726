package vn.caunoi.exchange.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The records of a CSV text. A quote that is never closed costs its own line, not all that follow.
 */
final class CsvRecords {

    private static final int MOST_LINES = 100;

    private final CsvLines lines;
    private final char separator;
    private final CsvReader.CsvReaderBuilder splitter;

    /** What the next record turned out to be. */
    sealed interface Found {
        /** A record that can be used. */
        record Cells(List<String> cells) implements Found {}

        /** A line that cannot; the key tells why. */
        record Broken(String key) implements Found {}
    }

    CsvRecords(CsvLines lines, char separator) {
        this.lines = lines;
        this.separator = separator;
        this.splitter =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .trimWhitespacesAroundQuotes(true)
                        .skipEmptyLines(false);
    }

    /** The next record; one that spans lines must have the given number of cells. */
    Optional<Found> next(OptionalInt width) throws IOException {
        Optional<String> line = lines.next();
        return line.isEmpty() ? Optional.empty() : Optional.of(found(line.get(), width));
    }

    private Found found(String line, OptionalInt width) throws IOException {
        if (line.isBlank()) {
            return new Found.Cells(List.of());
        }
        if (line.length() > CsvLines.LONGEST) {
            return new Found.Broken("lineTooLong");
        }
        if (line.indexOf('\0') >= 0) {
            return new Found.Broken("nulByte");
        }
        QuoteState end = QuoteState.AT_FIELD_START.after(line, separator);
        return switch (end) {
            case AT_FIELD_START, PLAIN, AFTER_QUOTE, AFTER_FIELD -> split(line);
            case BROKEN -> new Found.Broken("strayQuote");
            case QUOTED -> acrossLines(line, width);
        };
    }

    private Found acrossLines(String first, OptionalInt width) throws IOException {
        var taken = new ArrayList<String>();
        var record = new StringBuilder(first);
        QuoteState state = QuoteState.QUOTED;
        while (state == QuoteState.QUOTED && taken.size() < MOST_LINES) {
            Optional<String> line = lines.next();
            if (line.isEmpty() || record.length() + line.get().length() > CsvLines.LONGEST) {
                line.ifPresent(taken::add);
                break;
            }
            taken.add(line.get());
            record.append('\n').append(line.get());
            state = state.after(line.get(), separator);
        }
        if (state != QuoteState.QUOTED
                && state != QuoteState.BROKEN
                && split(record.toString()) instanceof Found.Cells whole
                && (width.isEmpty() || whole.cells().size() == width.getAsInt())) {
            return whole;
        }
        lines.putBack(taken);
        return new Found.Broken("openQuote");
    }

    private Found split(String record) {
        try {
            return new Found.Cells(splitter.ofSingleCsvRecord(record).getFields());
        } catch (CsvParseException e) {
            return new Found.Broken("strayQuote");
        }
    }
}
