package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Looks through the parts of a workbook as they are unpacked. */
final class ContentScan {

    private static final int CHUNK = 1 << 16;

    private final LegacyEvidence evidence = new LegacyEvidence();
    private final TextCount texts = new TextCount();
    private final char[] chunk = new char[CHUNK];
    private int highestText = -1;

    /** Reads a part to its end. */
    void scan(String part, InputStream in) throws IOException {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") && name.contains("worksheets/")) {
            var cells = new CellGuard();
            scan(in, new MarkupScanner(cells));
            highestText = Math.max(highestText, cells.highestText());
        } else if (name.endsWith(".xml") && name.contains("sharedstrings")) {
            scan(in, new MarkupScanner(texts));
        } else {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Whether a cell asks for a text that is not there. */
    boolean lacksTexts() {
        return highestText >= texts.count();
    }

    /** How the texts are written. */
    LegacyLetters letters() {
        return evidence.verdict();
    }

    private void scan(InputStream in, MarkupScanner scanner) throws IOException {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        for (int count = text.read(chunk); count >= 0; count = text.read(chunk)) {
            evidence.accept(chunk, count);
            if (!scanner.accept(chunk, count)) {
                throw new ZipGuard.Abnormal();
            }
        }
    }
}
