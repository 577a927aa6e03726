package vn.caunoi.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Looks into the container of a Word file before anything reads it: how much comes out, whether it
 * can act (macros, controls) or reaches outside. Answers the key of what is wrong.
 */
final class WordFileCheck {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int CHUNK = 1 << 16;

    private static final Pattern ACTS =
            Pattern.compile("vbaproject|vbadata|activex|\\.exe$|\\.js$");
    private static final Pattern EMBEDDED = Pattern.compile("^word/embeddings/");

    /** A link to click at is harmless; a picture or template fetched from elsewhere is not. */
    private static final Pattern OUTSIDE =
            Pattern.compile("<Relationship (?![^>]*/hyperlink\")[^>]*TargetMode=\"External\"");

    private boolean acts;
    private boolean embeds;
    private boolean reachesOutside;
    private boolean isWord;

    private WordFileCheck() {}

    /** A paper may have a table of figures embedded. */
    static Optional<String> ofPaper(byte[] content) {
        return check(content, false);
    }

    /** A template is opened for everybody, so it holds nothing but its own text. */
    static Optional<String> ofTemplate(byte[] content) {
        return check(content, true);
    }

    private static Optional<String> check(byte[] content, boolean plain) {
        var check = new WordFileCheck();
        try {
            check.unpack(content);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of("papers.file.damaged");
        }
        if (!check.isWord) {
            return Optional.of("papers.file.kind");
        }
        if (check.acts) {
            return Optional.of("papers.file.acts");
        }
        if (check.reachesOutside || (plain && check.embeds)) {
            return Optional.of("papers.file.outside");
        }
        return opens(content) ? Optional.empty() : Optional.of("papers.file.damaged");
    }

    private void unpack(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            long left = MOST_UNPACKED;
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                entries++;
                try (InputStream in = zip.getInputStream(entry)) {
                    left = isMarkup(name) ? readMarkup(name, in, left) : pass(in, left);
                }
                if (entries > MOST_ENTRIES || left < 0) {
                    throw new IOException("too much comes out");
                }
                acts |= ACTS.matcher(name).find();
                embeds |= EMBEDDED.matcher(name).find();
                isWord |= name.equals("word/document.xml");
            }
        }
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".rels") || name.equals("[content_types].xml");
    }

    private long readMarkup(String name, InputStream in, long left) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(left, 1 << 20));
        String text = new String(bytes, StandardCharsets.UTF_8);
        reachesOutside |= OUTSIDE.matcher(text).find();
        acts |= name.equals("[content_types].xml") && text.contains("macroEnabled");
        return pass(in, left - bytes.length);
    }

    private static long pass(InputStream in, long left) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long rest = left;
        for (int count = in.read(chunk); count >= 0 && rest >= 0; count = in.read(chunk)) {
            rest -= count;
        }
        return rest;
    }

    private static boolean opens(byte[] content) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return !document.getBodyElements().isEmpty();
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
