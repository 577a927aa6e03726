package vn.caunoi.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of figures; rows and columns are counted from 0 as the library does. */
final class AnnexSheet {
    private static final int HEADER = 3;
    private static final int FIXED = AnnexWorkbooks.fixedCaptions().size();
    private static final List<Double> FIXED_WIDTHS = List.of(9.0, 52.0, 16.0);
    private static final double FIGURE_WIDTH = 15;
    private static final String GROUP_COLOUR = "EDEDED";

    private final Worksheet sheet;
    private final AnnexTable annex;
    private final int lastColumn;
    private int row = HEADER;

    AnnexSheet(Worksheet sheet, AnnexTable annex) {
        this.sheet = sheet;
        this.annex = annex;
        this.lastColumn = FIXED + annex.columns().size() - 1;
    }

    void write() {
        setUpPage();
        title(0, PaperWords.of("annex")).bold().fontSize(14).set();
        title(1, PaperWords.capitals(annex.title())).bold().fontSize(14).set();
        title(2, annex.subtitle()).italic().set();
        header();
        rows();
        sheet.setAutoFilter(HEADER, 0, row, lastColumn);
    }

    private void setUpPage() {
        for (int column = 0; column <= lastColumn; column++) {
            sheet.width(column, column < FIXED ? FIXED_WIDTHS.get(column) : FIGURE_WIDTH);
        }
        sheet.freezePane(2, HEADER + 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER);
    }

    private StyleSetter title(int line, String text) {
        sheet.value(line, 0, text);
        StyleSetter style = sheet.range(line, 0, line, lastColumn).style();
        style.merge();
        style.horizontalAlignment("center");
        return style;
    }

    private void header() {
        List<String> fixed = AnnexWorkbooks.fixedCaptions();
        for (int column = 0; column <= lastColumn; column++) {
            sheet.value(
                    HEADER,
                    column,
                    column < FIXED
                            ? fixed.get(column)
                            : caption(annex.columns().get(column - FIXED)));
        }
        sheet.range(HEADER, 0, HEADER, lastColumn)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    /** The sign stands here and not in the cells: 102.5 stays the number 102.5. */
    private static String caption(AnnexColumn column) {
        return column.percent() && !column.caption().contains("%")
                ? PaperWords.of("column-percent", column.caption())
                : column.caption();
    }

    private void rows() {
        Optional<String> group = Optional.empty();
        for (AnnexRow indicator : annex.rows()) {
            if (!indicator.group().equals(group)) {
                indicator.group().ifPresent(this::group);
                group = indicator.group();
            }
            indicator(indicator);
        }
    }

    /** Stands in the name column, not merged: Excel cannot sort rows with merged cells. */
    private void group(String name) {
        row++;
        sheet.value(row, 1, name);
        sheet.range(row, 0, row, lastColumn)
                .style()
                .bold()
                .fillColor(GROUP_COLOUR)
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void indicator(AnnexRow indicator) {
        row++;
        sheet.value(row, 0, indicator.code());
        sheet.value(row, 1, indicator.name());
        sheet.value(row, 2, indicator.unit());
        sheet.range(row, 0, row, FIXED - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        for (int place = 0; place < indicator.values().size(); place++) {
            figure(place, indicator.values().get(place));
        }
    }

    private void figure(int place, Optional<BigDecimal> value) {
        int column = FIXED + place;
        StyleSetter style = sheet.style(row, column);
        style.verticalAlignment("center").borderStyle(BorderStyle.THIN);
        value.ifPresent(number -> {
            sheet.value(row, column, number);
            style.format(Figures.whole(number) ? "#,##0" : "#,##0.00");
        });
        style.set();
    }
}
