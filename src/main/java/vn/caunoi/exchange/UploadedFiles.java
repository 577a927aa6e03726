package vn.caunoi.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.web.multipart.MultipartFile;
import vn.caunoi.exchange.sheets.ImportSource;

/**
 * Uploaded files on their way: kept together as one sealed piece, unpacked only while they are
 * read.
 */
final class UploadedFiles {
    private UploadedFiles() {}

    /** One file or several sheets as CSV, as one piece. */
    static byte[] pack(List<MultipartFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (MultipartFile file : files) {
                zip.putNextEntry(new ZipEntry(name(file)));
                zip.write(file.getBytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Whether two files have one name, also where only capitals differ; one would hide the other.
     */
    static boolean twice(List<MultipartFile> files) {
        return files.stream().map(file -> name(file).toLowerCase(Locale.ROOT)).distinct().count()
                < files.size();
    }

    /** Names of the files, for people. */
    static String names(List<MultipartFile> files) {
        return String.join(", ", files.stream().map(UploadedFiles::name).toList());
    }

    /** Opens what was packed in a folder that only this process can read and that does not stay. */
    static <T> T read(byte[] packed, Function<ImportSource, T> work) {
        try {
            Path folder = Files.createTempDirectory("caunoi-");
            try {
                unpack(packed, folder);
                try (ImportSource source = ImportSource.open(onlyFileOr(folder))) {
                    return work.apply(source);
                }
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file name without the folders that some browsers send along. */
    private static String name(MultipartFile file) {
        String given = String.valueOf(file.getOriginalFilename());
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}:]", "").strip();
        return plain.isEmpty() || plain.startsWith(".") ? "tep" : plain;
    }

    private static void unpack(byte[] packed, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }

    private static Path onlyFileOr(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.size() == 1 ? all.getFirst() : folder;
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(folder)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
