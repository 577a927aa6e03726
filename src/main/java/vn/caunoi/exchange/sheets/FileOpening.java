package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens one file as what its content says it is. */
final class FileOpening {

    private static final long MEGABYTE = 1L << 20;

    /** The largest file that is looked at. */
    static final long LARGEST_MB = 200;

    private FileOpening() {}

    static ImportSource open(String name, Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return ImportSource.refused(name, "noSuchFile");
            }
            if (Files.size(file) > LARGEST_MB * MEGABYTE) {
                return ImportSource.refused(name, "tooLarge", LARGEST_MB);
            }
            FileKind kind = FileKind.of(file);
            return switch (kind) {
                case XLSX -> workbook(name, file);
                case TEXT -> text(name, file);
                case XLSB,
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
                        EMPTY ->
                        ImportSource.refused(name, "kind." + kind.name());
            };
        } catch (IOException e) {
            return ImportSource.refused(name, "unreadable");
        }
    }

    /** The problem of a file that by its name is a CSV file, if it is none. */
    static Optional<SheetProblem> checkedCsv(SheetFormat format, String name, Path file) {
        String sheet = format.fileName();
        try {
            if (Files.size(file) > LARGEST_MB * MEGABYTE) {
                return Optional.of(SheetProblem.sheet(sheet, "tooLarge", LARGEST_MB));
            }
            FileKind kind = FileKind.of(file);
            return switch (kind) {
                case TEXT -> Optional.empty();
                case XLSX -> Optional.of(SheetProblem.sheet(name, "fileInFolder"));
                case XLSB,
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
                        EMPTY ->
                        Optional.of(SheetProblem.sheet(sheet, "kind." + kind.name()));
            };
        } catch (IOException e) {
            return Optional.of(SheetProblem.sheet(sheet, "unreadable"));
        }
    }

    private static ImportSource workbook(String name, Path file) {
        return switch (ZipGuard.inspect(file)) {
            case ZipGuard.Finding.Refused(String key) -> ImportSource.refused(name, key);
            case ZipGuard.Finding.Sound(LegacyLetters letters) ->
                    WorkbookOpening.open(new FileName(name), file, letters);
        };
    }

    private static ImportSource text(String name, Path file) {
        var fileName = new FileName(name);
        if (!fileName.isText()) {
            return ImportSource.refused(name, "notXlsx");
        }
        return fileName.format()
                .map(format ->
                        new ImportSource(
                                List.of(new CsvSheet(format, name, file)), List.of(), () -> {}))
                .orElseGet(() -> ImportSource.refused(name, "unknownFile"));
    }
}
