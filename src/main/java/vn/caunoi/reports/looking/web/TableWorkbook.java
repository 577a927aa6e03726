package vn.caunoi.reports.looking.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.web.PageFrame;

/** A table as an Excel workbook of one sheet. */
final class TableWorkbook {
    /** Excel accepts nothing but digits here. */
    private static final String FORMAT_VERSION = "1.0";

    private static final double NAME_WIDTH = 42;
    private static final double FIGURE_WIDTH = 18;

    private TableWorkbook() {}

    static byte[] of(FigureTable table, PageFrame frame) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, frame.text("web.product"), FORMAT_VERSION);
            sheet(workbook.newWorksheet(frame.text("looking.file.sheet")), table, frame);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, FigureTable table, PageFrame frame) {
        sheet.value(0, 0, TablePage.title(table, frame));
        sheet.style(0, 0).bold().set();
        List<String> heads = TableTexts.heads(table, frame);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(1, column, heads.get(column));
            sheet.style(1, column).bold().wrapText(true).set();
            sheet.width(column, column == 0 ? NAME_WIDTH : FIGURE_WIDTH);
        }
        int row = 2;
        for (List<Cell> line : table.grid().lines()) {
            int column = 0;
            for (String label : TableTexts.labels(table, line)) {
                sheet.value(row, column++, label);
            }
            for (Cell cell : line) {
                int place = column++;
                int at = row;
                cell.value()
                        .ifPresent(value -> {
                            sheet.value(at, place, value);
                            sheet.style(at, place)
                                    .format(
                                            value.stripTrailingZeros().scale() > 0
                                                    ? "#,##0.00"
                                                    : "#,##0")
                                    .set();
                        });
            }
            row++;
        }
        sheet.freezePane(1, 2);
    }
}
