package vn.caunoi.exchange.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CSV file. */
record CsvSheet(SheetFormat format, String shownName, Path file) implements SheetReader {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([,;\\t|])\"?");
    private static final Pattern QUOTED_FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void read(RowReceiver receiver) {
        try {
            TextEncoding encoding = EncodingDetector.detect(file);
            tellEncoding(encoding, receiver);
            try (BufferedReader reader = reader(encoding)) {
                read(new CsvLines(reader), encoding.letters(), receiver);
            }
        } catch (IOException e) {
            receiver.problem(SheetProblem.sheet(format.fileName(), "unreadable"));
        }
    }

    private void tellEncoding(TextEncoding encoding, RowReceiver receiver) {
        if (encoding.isAssumed()) {
            receiver.problem(
                    SheetProblem.notice(format.fileName(), "encoding", encoding.shownName()));
        }
        if (encoding.damaged()) {
            receiver.problem(SheetProblem.notice(format.fileName(), "damagedLetters"));
        }
    }

    private BufferedReader reader(TextEncoding encoding) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    private void read(CsvLines lines, LegacyLetters letters, RowReceiver receiver)
            throws IOException {
        char separator = separator(lines);
        var records = new CsvRecords(lines, separator);
        var assembly = new SheetAssembly(format, letters, SheetAssembly.Width.AS_HEADER, receiver);
        boolean going = true;
        for (int number = 1; going; number++) {
            Optional<CsvRecords.Found> found = records.next(assembly.headerWidth());
            if (found.isEmpty()) {
                assembly.finish();
                return;
            }
            switch (found.get()) {
                case CsvRecords.Found.Cells(List<String> cells) ->
                        going = assembly.accept(new RawRow(number, cells(cells)));
                case CsvRecords.Found.Broken(String key) ->
                        receiver.problem(SheetProblem.row(format.fileName(), number, key));
            }
        }
    }

    /** Drops the mark of the encoding and a line {@code sep=;}, and looks at the header line. */
    private static char separator(CsvLines lines) throws IOException {
        Optional<String> first = lines.next();
        if (first.isEmpty()) {
            return ',';
        }
        String line = first.get();
        if (!line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
            line = line.substring(1);
        }
        Matcher told = SEPARATOR_LINE.matcher(line.strip());
        if (told.matches()) {
            return told.group(1).charAt(0);
        }
        lines.putBack(List.of(line));
        return commonest(line);
    }

    private static char commonest(String headerLine) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = headerLine.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Cell> cells(List<String> values) {
        return values.stream().map(CsvSheet::cell).toList();
    }

    private static Cell cell(String value) {
        if (value.isBlank()) {
            return new Cell.Empty();
        }
        if (value.charAt(0) == '=' && value.length() > 1) {
            Matcher quoted = QUOTED_FORMULA.matcher(value);
            return quoted.matches() ? new Cell.Text(quoted.group(1)) : new Cell.Formula(value);
        }
        return new Cell.Text(value);
    }
}
