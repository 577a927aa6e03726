package vn.caunoi.exchange.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty workbook that people download, fill in and import. */
public final class TemplateWorkbook {

    private static final int LAST_ROW = 100_000;
    private static final double NARROW = 16;
    private static final double WIDE = 34;
    private static final String REQUIRED_FILL = "FFE8B0";
    private static final String OPTIONAL_FILL = "E3EDF7";

    private final Vocabulary vocabulary;
    private final Wording wording = Wording.vietnamese();

    public TemplateWorkbook(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Writes the workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "CauNoi", "1.0");
        new TemplateGuide(wording).write(workbook.newWorksheet(guideName()));
        var sheets = new EnumMap<SheetFormat, Worksheet>(SheetFormat.class);
        for (SheetFormat format : SheetFormat.values()) {
            sheets.put(format, workbook.newWorksheet(format.caption()));
        }
        Map<String, Range> lists =
                new TemplateLists(vocabulary, wording).write(workbook.newWorksheet(listsName()));
        sheets.forEach((format, sheet) -> write(format, sheet, lists));
        workbook.finish();
    }

    /** Whether a sheet of this name is part of the template but holds no records. */
    static boolean isOwnSheet(String name) {
        var written = LooseName.of(name);
        return written.means(guideName()) || written.means(listsName());
    }

    private static String guideName() {
        return Wording.vietnamese().text("exchange.reading.template.guide");
    }

    private static String listsName() {
        return Wording.vietnamese().text("exchange.reading.template.lists");
    }

    private static void write(SheetFormat format, Worksheet sheet, Map<String, Range> lists) {
        sheet.freezePane(0, 1);
        int index = 0;
        for (Column column : format.columns()) {
            sheet.value(0, index, column.caption());
            sheet.style(0, index)
                    .bold()
                    .wrapText(true)
                    .fillColor(column.required() ? REQUIRED_FILL : OPTIONAL_FILL)
                    .set();
            sheet.width(index, width(column));
            sheet.style(index).format(format(column.type())).set();
            dropDown(column, index, sheet, lists);
            index++;
        }
    }

    private static void dropDown(
            Column column, int index, Worksheet sheet, Map<String, Range> lists) {
        if (column.type() == ColumnType.CODE) {
            column.codeList()
                    .filter(lists::containsKey)
                    .map(lists::get)
                    .ifPresent(words ->
                            sheet.range(1, index, LAST_ROW, index)
                                    .validateWithList(words)
                                    .allowBlank(true)
                                    .showErrorMessage(false));
        }
    }

    private static double width(Column column) {
        return switch (column.type()) {
            case DATE, WHOLE_NUMBER, AMOUNT, DECIMAL -> NARROW;
            case TEXT, CODE, CODE_LIST, UNIT_LIST -> column.key() ? NARROW : WIDE;
        };
    }

    private static String format(ColumnType type) {
        return switch (type) {
            case DATE -> "dd/mm/yyyy";
            case WHOLE_NUMBER -> "0";
            case AMOUNT -> "#,##0";
            case DECIMAL -> "General";
            case TEXT, CODE, CODE_LIST, UNIT_LIST -> "@";
        };
    }
}
