package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.exchange.sheets.CellFault;
import vn.caunoi.exchange.sheets.CellValues;
import vn.caunoi.exchange.sheets.ImportSource;
import vn.caunoi.exchange.sheets.RowReceiver;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.exchange.sheets.SheetProblem;
import vn.caunoi.exchange.sheets.SheetReader;
import vn.caunoi.exchange.sheets.SheetRow;
import vn.caunoi.exchange.sheets.Vocabulary;

/** The invented ward as the import reads it. */
record ReadBack(List<RowValues> rows, List<CellFault> faults, List<SheetProblem> problems) {
    static ReadBack of(LocalDate today) {
        ReadBack read = new ReadBack(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (CsvFolder folder = CsvFolder.holding(InventedWard.records(today));
                ImportSource source = ImportSource.open(folder.path())) {
            read.problems.addAll(source.problems());
            source.sheets().forEach(read::take);
        }
        return read;
    }

    Stream<RowValues> rows(SheetFormat format) {
        return rows.stream().filter(row -> row.format() == format);
    }

    static String text(RowValues row, String column) {
        return row.text(column).orElseThrow();
    }

    static LocalDate day(RowValues row, String column) {
        return row.day(column).orElseThrow();
    }

    private void take(SheetReader sheet) {
        CellValues cells = new CellValues(Vocabulary.load());
        sheet.read(
                new RowReceiver() {
                    @Override
                    public void row(SheetRow row) {
                        RowValues values = RowValues.of(sheet.format(), row, cells);
                        rows.add(values);
                        faults.addAll(values.faults());
                    }

                    @Override
                    public void problem(SheetProblem problem) {
                        problems.add(problem);
                    }
                });
    }
}
