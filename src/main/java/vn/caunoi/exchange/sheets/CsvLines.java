package vn.caunoi.exchange.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a text, each of bounded length; lines can be put back. */
final class CsvLines {

    /** A longer line is cut behind this many characters. */
    static final int LONGEST = 200_000;

    private final BufferedReader reader;
    private final Deque<String> putBack = new ArrayDeque<>();
    private boolean afterReturn;

    CsvLines(BufferedReader reader) {
        this.reader = reader;
    }

    Optional<String> next() throws IOException {
        if (!putBack.isEmpty()) {
            return Optional.of(putBack.pop());
        }
        var line = new StringBuilder();
        int c = reader.read();
        if (afterReturn && c == '\n') {
            c = reader.read();
        }
        afterReturn = false;
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
            c = reader.read();
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }

    /** Puts lines back so that they come again in the same order. */
    void putBack(List<String> lines) {
        lines.reversed().forEach(putBack::push);
    }
}
