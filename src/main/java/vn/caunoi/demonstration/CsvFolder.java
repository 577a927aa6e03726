package vn.caunoi.demonstration;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A folder of CSV files that only its owner can read, gone when it is closed. */
final class CsvFolder implements AutoCloseable {
    private static final String OWNER_ONLY = "rwx------";

    private final Path path;

    private CsvFolder(Path path) {
        this.path = path;
    }

    static CsvFolder holding(List<InventedSheet> sheets) {
        CsvFolder folder = new CsvFolder(made());
        try {
            sheets.forEach(folder::write);
            return folder;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            List<Path> files;
            try (Stream<Path> inside = Files.list(path)) {
                files = inside.toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made() {
        try {
            return Files.createTempDirectory(
                    "caunoi-",
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(OWNER_ONLY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(InventedSheet sheet) {
        Path file = path.resolve(sheet.format().fileName() + ".csv");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(sheet.columns());
            sheet.rows().forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
