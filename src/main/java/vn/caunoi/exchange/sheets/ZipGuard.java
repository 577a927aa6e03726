package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once into nothing, counting what really comes out, before it is read. On the
 * way it finds out in which letters the texts are written.
 */
final class ZipGuard {

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int DEEPEST = 8;
    private static final Pattern STRANGE_NAME =
            Pattern.compile("^/|\\\\|^[A-Za-z]:|(^|/)\\.\\.(/|$)|\0");

    /** The parts that are read row by row; all others are held in memory while reading. */
    private static final Pattern STREAMED = Pattern.compile("xl/(worksheets|media|embeddings)/.*");

    private static final Limits WHOLE = new Limits(600L * MEGABYTE, 20L * MEGABYTE, 150);
    private static final long MOST_IN_MEMORY = 80L * MEGABYTE;

    private static final Finding ABNORMAL = new Finding.Refused("abnormalZip");
    private static final Finding DAMAGED = new Finding.Refused("damagedZip");

    private ZipGuard() {}

    /** How much may come out of a file. */
    record Limits(long most, long harmless, int ratio) {
        boolean allow(long unpacked, long packed) {
            return unpacked <= most && (unpacked <= harmless || unpacked <= ratio * packed);
        }
    }

    /** What was found. */
    sealed interface Finding {
        /** The workbook can be read. */
        record Sound(LegacyLetters letters) implements Finding {}

        /** The workbook must not be read; the key tells why. */
        record Refused(String key) implements Finding {}
    }

    /** Signals that too much comes out, or something that no spreadsheet writes. */
    static final class Abnormal extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static Finding inspect(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return inspect(zip, file.toFile().length());
        } catch (Abnormal e) {
            return ABNORMAL;
        } catch (IOException | RuntimeException e) {
            return DAMAGED;
        }
    }

    private static Finding inspect(ZipFile zip, long packed) throws IOException {
        var content = new ContentScan();
        long total = 0;
        long held = 0;
        int entries = 0;
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            ZipArchiveEntry entry = all.nextElement();
            entries++;
            if (entries > MOST_ENTRIES || isStrange(entry.getName())) {
                return ABNORMAL;
            }
            long before = total;
            try (InputStream raw = zip.getInputStream(entry);
                    var in = new MeteredStream(raw, WHOLE, total, packed)) {
                content.scan(entry.getName(), in);
                total = in.total();
            }
            held += STREAMED.matcher(entry.getName()).matches() ? 0 : total - before;
            if (held > MOST_IN_MEMORY) {
                return ABNORMAL;
            }
        }
        return content.lacksTexts() ? DAMAGED : new Finding.Sound(content.letters());
    }

    private static boolean isStrange(String name) {
        return STRANGE_NAME.matcher(name).find()
                || name.chars().filter(c -> c == '/').count() > DEEPEST;
    }
}
