package vn.caunoi.exchange.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;

/** Turns the cells of the workbook reader into ours. */
final class XlsxCells {

    /** As many digits as a spreadsheet keeps; the rest is noise of its floating point. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final DateFormats dateFormats = new DateFormats();

    Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        CellType type = cell.getType();
        return switch (type) {
            case EMPTY -> new Cell.Empty();
            case STRING -> text(cell.getText());
            case BOOLEAN -> new Cell.Text("1".equals(raw(cell)) ? "TRUE" : "FALSE");
            case ERROR -> new Cell.Failed(raw(cell));
            case NUMBER -> number(cell);
            case FORMULA -> formula(cell);
        };
    }

    /** The reader calls a plain text of type "str" a formula too. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        return Optional.ofNullable(cell.getFormula())
                .<Cell>map(Cell.Formula::new)
                .orElseGet(() -> text(raw(cell)));
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal value = cell.asNumber().round(DIGITS);
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (!dateFormats.isDate(id, format)) {
            return new Cell.Number(value);
        }
        try {
            return new Cell.Date(cell.asDate().toLocalDate());
        } catch (DateTimeException | ArithmeticException e) {
            return new Cell.Number(value);
        }
    }

    private static Cell text(String written) {
        String text = written.contains("_x") ? unescaped(written) : written;
        return text.isBlank() ? new Cell.Empty() : new Cell.Text(text);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(m.group(1), 16))));
    }

    private static String raw(org.dhatim.fastexcel.reader.Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }
}
