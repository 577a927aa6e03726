package vn.caunoi.papers;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table whose columns keep the widths they are given (twentieths of a point), whatever the text.
 */
final class Grid {
    private static final int PADDING = Measure.millimetres(1.2);

    private static final String BLACK = "000000";

    /** Half a point, in eighths of a point as Word counts lines. */
    private static final int LINE = 4;

    private final XWPFTable table;
    private final int[] widths;
    private boolean untouched = true;

    private Grid(XWPFTable table, int... widths) {
        this.table = table;
        this.widths = widths.clone();
        layOut();
    }

    /** Invisible, to set texts side by side. */
    static Grid invisible(XWPFDocument document, int... widths) {
        var grid = new Grid(document.createTable(1, widths.length), widths);
        grid.table.removeBorders();
        grid.padding(0);
        return grid;
    }

    /** With lines around every cell. */
    static Grid ruled(XWPFDocument document, int... widths) {
        return ruled(document.createTable(1, widths.length), widths);
    }

    /** The same in a table that was just made. */
    static Grid ruled(XWPFTable table, int... widths) {
        var grid = new Grid(table, widths);
        grid.padding(PADDING);
        grid.lines();
        return grid;
    }

    /** A row that is never torn apart by the end of a page. */
    Cell[] row() {
        XWPFTableRow row = nextRow();
        var cells = new Cell[widths.length];
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(Integer.toString(widths[column]));
            cells[column] = new Cell(cell);
        }
        return cells;
    }

    /** A row that Word repeats at the top of every page, its texts in the middle of the cells. */
    Cell[] headerRow() {
        Cell[] cells = row();
        XWPFTableRow row = table.getRows().getLast();
        row.setRepeatHeader(true);
        row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFVertAlign.CENTER));
        return cells;
    }

    /** A row of one cell over the whole width. */
    Cell wideRow() {
        XWPFTableRow row = nextRow();
        for (int column = widths.length - 1; column > 0; column--) {
            row.removeCell(column);
        }
        XWPFTableCell cell = row.getCell(0);
        cell.setWidth(Integer.toString(Arrays.stream(widths).sum()));
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        return new Cell(cell);
    }

    private XWPFTableRow nextRow() {
        XWPFTableRow row =
                untouched ? table.getRow(0) : table.insertNewTableRow(table.getNumberOfRows());
        untouched = false;
        while (row.getTableCells().size() < widths.length) {
            row.createCell();
        }
        row.setCantSplitRow(true);
        return row;
    }

    /** Written out even when 0: left out, Word takes its own 1.9 mm. */
    private void padding(int width) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setW(BigInteger.valueOf(width));
            margin.setType(STTblWidth.DXA);
        }
    }

    private void lines() {
        table.setTopBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setLeftBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setRightBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
        table.setInsideVBorder(XWPFBorderType.SINGLE, LINE, 0, BLACK);
    }

    private void layOut() {
        table.setWidth(Integer.toString(Arrays.stream(widths).sum()));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }
}
