package vn.caunoi.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into the container of a Word file or workbook before anything builds a document of it: how
 * much comes out, how many pieces of markup, whether it can act or reaches outside. Answers the key
 * of what is wrong.
 */
public final class WordFileCheck {
    private static final int MOST_ENTRIES = 2_000;

    private WordFileCheck() {}

    /** A paper may have a table of figures embedded. */
    public static Optional<String> ofPaper(byte[] content) {
        return check(content, false);
    }

    /** A template is opened for everybody, so it holds nothing but its own text. */
    static Optional<String> ofTemplate(byte[] content) {
        return check(content, true);
    }

    /** A workbook that is handed on as it came; nothing here opens it. */
    static Optional<String> ofWorkbook(byte[] content) {
        return looked(() -> {
            WordParts parts = listed(content);
            WordParts again = inOrder(content);
            return parts.bookFault().or(again::bookFault);
        });
    }

    /** Whether the container says that it is a workbook. */
    static boolean isWorkbook(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | RuntimeException none) {
            return false;
        }
    }

    private static Optional<String> check(byte[] content, boolean plain) {
        return looked(() -> {
            WordParts parts = listed(content);
            WordParts again = inOrder(content);
            return parts.fault(plain)
                    .or(() -> again.fault(plain))
                    .or(() ->
                            opens(content) ? Optional.empty() : Optional.of("papers.file.damaged"));
        });
    }

    /** A look into a container, which may turn out to be anything. */
    private interface Look {
        Optional<String> fault() throws IOException;
    }

    private static Optional<String> looked(Look look) {
        try {
            return look.fault();
        } catch (WordParts.TooMuch tooMuch) {
            return Optional.of("papers.file.too-much");
        } catch (IOException | RuntimeException damaged) {
            return Optional.of("papers.file.damaged");
        }
    }

    /** As Word sees the container: by the list at its end. */
    private static WordParts listed(byte[] content) throws IOException {
        WordParts parts = new WordParts();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                counted(names, entry);
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.look(entry.getName(), in);
                }
            }
        }
        return parts;
    }

    /** As a program that reads from the front sees it; the two need not be the same. */
    private static WordParts inOrder(byte[] content) throws IOException {
        WordParts parts = new WordParts();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null;
                    entry = zip.getNextEntry()) {
                counted(names, entry);
                parts.look(entry.getName(), zip);
            }
        }
        return parts;
    }

    private static void counted(Set<String> names, ZipArchiveEntry entry) throws IOException {
        if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
            throw new IOException("a name twice, or too many parts");
        }
    }

    private static boolean opens(byte[] content) {
        try {
            return WordDocuments.read(content, document -> !document.getBodyElements().isEmpty());
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
