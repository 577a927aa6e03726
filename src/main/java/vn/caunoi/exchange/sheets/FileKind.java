package vn.caunoi.exchange.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a file is, judged by its content and never by its name. */
enum FileKind {
    XLSX,
    XLSB,
    ODS,
    DOCX,
    PPTX,
    OTHER_ZIP,
    DAMAGED_ZIP,
    LARGE_ZIP,
    XLS,
    DOC,
    ENCRYPTED,
    PDF,
    IMAGE,
    HTML,
    ARCHIVE,
    EMPTY,
    TEXT;

    private static final int START = 512;

    /** A larger one would have a list of entries that fills the memory. */
    private static final long LARGEST_ZIP = 50L << 20;

    private static final Map<String, FileKind> SIGNATURES =
            Map.ofEntries(
                    Map.entry("%PDF", PDF),
                    Map.entry("\u0089PNG", IMAGE),
                    Map.entry("\u00FF\u00D8\u00FF", IMAGE),
                    Map.entry("GIF8", IMAGE),
                    Map.entry("RIFF", IMAGE),
                    Map.entry("II*\0", IMAGE),
                    Map.entry("MM\0*", IMAGE),
                    Map.entry("Rar!", ARCHIVE),
                    Map.entry("7z\u00BC\u00AF", ARCHIVE),
                    Map.entry("\u001F\u008B", ARCHIVE));

    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    static FileKind of(Path file) throws IOException {
        String start = start(file);
        if (start.isEmpty()) {
            return EMPTY;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zip(file);
        }
        if (start.startsWith(OLE2)) {
            return ole2(file);
        }
        return SIGNATURES.entrySet().stream()
                .filter(e -> start.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(isMarkup(start) ? HTML : TEXT);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean isMarkup(String start) {
        String text = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        return text.startsWith("<html")
                || text.startsWith("<!doctype")
                || text.startsWith("<?xml")
                || text.startsWith("<table");
    }

    private static FileKind zip(Path file) throws IOException {
        if (Files.size(file) > LARGEST_ZIP) {
            return LARGE_ZIP;
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return XLSB;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return DOCX;
            }
            if (zip.getEntry("ppt/presentation.xml") != null) {
                return PPTX;
            }
            boolean openDocument =
                    zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null;
            return openDocument ? ODS : OTHER_ZIP;
        } catch (IOException | IllegalArgumentException e) {
            return DAMAGED_ZIP;
        }
    }

    /** The old container of Office; its directory tells what is in it. */
    private static FileKind ole2(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var search = new Utf16Search("EncryptedPackage", "WordDocument");
            int found = search.firstIn(in);
            return found == 0 ? ENCRYPTED : found == 1 ? DOC : XLS;
        }
    }
}
