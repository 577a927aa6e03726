package vn.caunoi.exchange.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * A folder of CSV files, one CSV file or a workbook, opened for reading. What is wrong with it is
 * told by {@link #problems()}; what can be read is in {@link #sheets()}.
 */
public final class ImportSource implements AutoCloseable {

    private final List<SheetReader> sheets;
    private final List<SheetProblem> problems;
    private final Closeable behind;

    ImportSource(List<SheetReader> sheets, List<SheetProblem> problems, Closeable behind) {
        this.sheets = sheets.stream().sorted(Comparator.comparing(SheetReader::format)).toList();
        this.problems = List.copyOf(problems);
        this.behind = behind;
    }

    /** Opens a folder or a file. */
    public static ImportSource open(Path folderOrFile) {
        String name = String.valueOf(folderOrFile.getFileName());
        if (Files.isDirectory(folderOrFile)) {
            return FolderOpening.open(name, folderOrFile);
        }
        return open(name, folderOrFile);
    }

    /** Opens an uploaded file that lies elsewhere than its name says. */
    public static ImportSource open(String fileName, Path uploaded) {
        return FileOpening.open(fileName, uploaded);
    }

    static ImportSource refused(String name, String key, Object... args) {
        return new ImportSource(List.of(), List.of(SheetProblem.file(name, key, args)), () -> {});
    }

    /** The sheets that can be read, in import order. */
    public List<SheetReader> sheets() {
        return sheets;
    }

    /** What is wrong with the file or folder itself. */
    public List<SheetProblem> problems() {
        return problems;
    }

    /** Whether nothing of it can be read. */
    public boolean isRefused() {
        return problems.stream().anyMatch(p -> p.reach() == SheetProblem.Reach.FILE);
    }

    @Override
    public void close() {
        try {
            behind.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
