package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Opens a workbook that the guard found sound. */
final class WorkbookOpening {

    private WorkbookOpening() {}

    static ImportSource open(FileName name, Path file, LegacyLetters letters) {
        ReadableWorkbook workbook;
        List<Sheet> all;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            all = workbook.getSheets().toList();
        } catch (IOException | RuntimeException e) {
            return ImportSource.refused(name.name(), "unreadable");
        }
        var problems = new ArrayList<SheetProblem>();
        if (letters != LegacyLetters.NONE) {
            problems.add(SheetProblem.notice(name.name(), "encoding", letters.shownName()));
        }
        List<SheetReader> sheets = sheets(all, name, letters, problems);
        if (sheets.isEmpty()) {
            problems.add(SheetProblem.file(name.name(), "nothingToRead"));
        }
        return new ImportSource(sheets, problems, workbook);
    }

    private static List<SheetReader> sheets(
            List<Sheet> all, FileName name, LegacyLetters letters, List<SheetProblem> problems) {
        var sheets = new ArrayList<SheetReader>();
        Set<SheetFormat> seen = EnumSet.noneOf(SheetFormat.class);
        for (Sheet sheet : all) {
            String written = letters.repair(sheet.getName());
            Optional<SheetFormat> format =
                    SheetFormat.named(written)
                            .or(() -> all.size() == 1 ? name.format() : Optional.empty());
            if (format.isEmpty()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE
                        && !TemplateWorkbook.isOwnSheet(written)) {
                    problems.add(SheetProblem.notice(written, "unknownSheet"));
                }
            } else if (seen.add(format.get())) {
                sheets.add(new XlsxSheet(format.get(), sheet.getName(), sheet, letters));
            } else {
                problems.add(SheetProblem.sheet(written, "repeatedSheet"));
            }
        }
        return sheets;
    }
}
