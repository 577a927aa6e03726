package vn.caunoi.exchange.sheets;

import org.dhatim.fastexcel.Worksheet;

/** The first sheet of the template: how it is filled in. */
final class TemplateGuide {

    private static final String PREFIX = "exchange.reading.template.";
    private static final int RULES = 9;
    private static final int TITLE_SIZE = 14;
    private static final double NAME_WIDTH = 28;
    private static final double TEXT_WIDTH = 100;

    private final Wording wording;
    private int row;

    TemplateGuide(Wording wording) {
        this.wording = wording;
    }

    void write(Worksheet sheet) {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        sheet.value(row, 0, wording.text(PREFIX + "title"));
        sheet.style(row, 0).bold().fontSize(TITLE_SIZE).set();
        row += 2;
        heading(sheet, "rules");
        for (int rule = 1; rule <= RULES; rule++) {
            line(sheet, String.valueOf(rule), wording.text(PREFIX + "rule." + rule));
        }
        row++;
        heading(sheet, "sheets");
        for (SheetFormat format : SheetFormat.values()) {
            line(sheet, format.caption(), wording.text(PREFIX + "sheet." + format.fileName()));
        }
    }

    private void heading(Worksheet sheet, String key) {
        sheet.value(row, 0, wording.text(PREFIX + key));
        sheet.style(row, 0).bold().set();
        row++;
    }

    private void line(Worksheet sheet, String name, String text) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, text);
        sheet.style(row, 0).verticalAlignment("top").set();
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        row++;
    }
}
