package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Opens a folder of CSV files. */
final class FolderOpening {

    private FolderOpening() {}

    static ImportSource open(String name, Path folder) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return ImportSource.refused(name, "unreadable");
        }
        var sheets = new ArrayList<SheetReader>();
        var problems = new ArrayList<SheetProblem>();
        Set<SheetFormat> seen = EnumSet.noneOf(SheetFormat.class);
        for (Path file : files) {
            var fileName = new FileName(String.valueOf(file.getFileName()));
            Optional<SheetFormat> format = fileName.format();
            if (fileName.isHidden() || !(fileName.isText() || fileName.isDocument())) {
                continue;
            }
            if (!fileName.isText() || format.isEmpty()) {
                problems.add(
                        SheetProblem.notice(
                                fileName.name(),
                                fileName.isText() ? "unknownSheet" : "fileInFolder"));
            } else if (!seen.add(format.get())) {
                problems.add(SheetProblem.sheet(fileName.name(), "repeatedSheet"));
            } else {
                FileOpening.checkedCsv(format.get(), fileName.name(), file)
                        .ifPresentOrElse(
                                problems::add,
                                () ->
                                        sheets.add(
                                                new CsvSheet(format.get(), fileName.name(), file)));
            }
        }
        if (sheets.isEmpty() && problems.stream().noneMatch(SheetProblem::refuses)) {
            problems.add(SheetProblem.file(name, "nothingToRead"));
        }
        return new ImportSource(sheets, problems, () -> {});
    }
}
