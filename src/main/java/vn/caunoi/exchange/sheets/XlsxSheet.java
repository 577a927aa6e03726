package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of an opened workbook. */
record XlsxSheet(SheetFormat format, String shownName, Sheet sheet, LegacyLetters letters)
        implements SheetReader {

    /** The reader met something that it does not understand. */
    private static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        private NotUnderstood(Exception cause) {
            super(cause);
        }
    }

    @Override
    public void read(RowReceiver receiver) {
        try (Stream<Row> rows = rows()) {
            read(rows.iterator(), receiver);
        } catch (NotUnderstood e) {
            receiver.problem(SheetProblem.sheet(format.fileName(), "sheetNotUnderstood"));
        }
    }

    private void read(Iterator<Row> rows, RowReceiver receiver) throws NotUnderstood {
        var cells = new XlsxCells();
        var assembly = new SheetAssembly(format, letters, SheetAssembly.Width.FREE, receiver);
        int shift = 0;
        boolean first = true;
        Optional<Row> row = next(rows);
        while (row.isPresent()) {
            if (first && row.get().getRowNum() == 0) {
                shift = 1; // rows without numbers are counted from 0
            }
            first = false;
            if (!assembly.accept(
                    new RawRow(row.get().getRowNum() + shift, cells(row.get(), cells)))) {
                return;
            }
            row = next(rows);
        }
        assembly.finish();
    }

    private Stream<Row> rows() throws NotUnderstood {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw new NotUnderstood(e);
        }
    }

    private static Optional<Row> next(Iterator<Row> rows) throws NotUnderstood {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw new NotUnderstood(e);
        }
    }

    private static List<Cell> cells(Row row, XlsxCells cells) throws NotUnderstood {
        var result = new ArrayList<Cell>(row.getCellCount());
        try {
            for (int i = 0; i < row.getCellCount(); i++) {
                result.add(row.getOptionalCell(i).map(cells::cell).orElse(new Cell.Empty()));
            }
        } catch (RuntimeException e) {
            throw new NotUnderstood(e);
        }
        return result;
    }
}
