package vn.caunoi.reports.writing.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at the content of an upload before it is opened: its name says nothing. */
public final class WordFile {
    /** The largest file that is taken. */
    public static final int LARGEST = 10 << 20;

    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 80L << 20;
    private static final int CHUNK = 1 << 14;

    private WordFile() {}

    /** The key of the sentence that says why a file cannot be taken; empty when it can. */
    public static Optional<String> refusal(byte[] content) {
        if (content.length > LARGEST) {
            return Optional.of("reports.template.too-large");
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return Optional.of("reports.template.not-word");
        }
        try {
            return unpacked(content);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of("reports.template.unreadable");
        }
    }

    private static Optional<String> unpacked(byte[] content) throws IOException {
        boolean word = false;
        int entries = 0;
        long total = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                word |= entry.getName().equals("word/document.xml");
                entries++;
                for (int count = zip.read(chunk); count >= 0; count = zip.read(chunk)) {
                    total += count;
                    if (total > MOST_UNPACKED || entries > MOST_ENTRIES) {
                        return Optional.of("reports.template.unreadable");
                    }
                }
            }
        }
        return word ? Optional.empty() : Optional.of("reports.template.not-word");
    }
}
