package vn.caunoi.exchange.sheets;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads cells as their columns want them. */
public final class CellValues {

    private static final int NEAREST = 3;
    private static final int MOST_DIGITS = 30;

    private final Vocabulary vocabulary;

    public CellValues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The value of the cell, or what is wrong with it. */
    public CellReading read(Column column, Cell cell) {
        return switch (cell) {
            case Cell.Empty() -> missing(column);
            case Cell.Text(String text) -> fromText(column, text);
            case Cell.Number(BigDecimal number) -> fromNumber(column, number);
            case Cell.Date date -> fromDate(column, date);
            case Cell.Formula(String formula) ->
                    CellFault.of(column, "formula", ShownValue.of(column, formula));
            case Cell.Failed(String error) ->
                    CellFault.of(column, "failed", ShownValue.quoted(error));
        };
    }

    static CellReading missing(Column column) {
        return column.required() ? CellFault.of(column, "required") : new CellValue.Missing();
    }

    /** The number in plain digits. */
    static String digits(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        boolean plain =
                number.precision() - (long) number.scale() <= MOST_DIGITS
                        && number.scale() <= MOST_DIGITS;
        return plain ? number.stripTrailingZeros().toPlainString() : number.toString();
    }

    private CellReading fromText(Column column, String text) {
        return switch (column.type()) {
            case TEXT -> PlainText.read(column, text);
            case DATE -> Days.read(column, text);
            case WHOLE_NUMBER -> Figures.whole(column, text);
            case AMOUNT -> Figures.amount(column, text);
            case DECIMAL -> Figures.decimal(column, text);
            case CODE -> code(column, text);
            case CODE_LIST -> codes(column, text);
            case UNIT_LIST -> units(column, text);
        };
    }

    private CellReading fromNumber(Column column, BigDecimal number) {
        return switch (column.type()) {
            case WHOLE_NUMBER, AMOUNT, DECIMAL -> Figures.number(column, number);
            case DATE ->
                    CellFault.of(column, "numberNotDate", ShownValue.of(column, digits(number)));
            case TEXT, CODE, CODE_LIST, UNIT_LIST -> fromText(column, digits(number));
        };
    }

    private CellReading fromDate(Column column, Cell.Date date) {
        return switch (column.type()) {
            case DATE -> Days.read(column, date.value());
            case WHOLE_NUMBER, AMOUNT, DECIMAL ->
                    CellFault.of(
                            column,
                            "dateNotNumber",
                            ShownValue.of(column, date.value().toString()));
            case TEXT, CODE, CODE_LIST, UNIT_LIST -> fromText(column, date.value().toString());
        };
    }

    private CellReading code(Column column, String text) {
        String typed = PlainText.tidy(text);
        if (typed.isEmpty()) {
            return missing(column);
        }
        String list = column.codeList().orElseThrow();
        Optional<String> code = vocabulary.code(list, typed);
        return code.<CellReading>map(CellValue.Code::new)
                .orElseGet(() ->
                        CellFault.of(
                                column,
                                "unknownWord",
                                ShownValue.of(column, typed),
                                String.join(", ", vocabulary.nearest(list, typed, NEAREST))));
    }

    private CellReading codes(Column column, String text) {
        List<CellReading> readings =
                parts(text, "[|;]").stream().map(part -> code(column, part)).toList();
        if (readings.isEmpty()) {
            return missing(column);
        }
        Optional<CellReading> fault =
                readings.stream().filter(CellFault.class::isInstance).findFirst();
        return fault.orElseGet(() ->
                new CellValue.Codes(
                        readings.stream()
                                .filter(CellValue.Code.class::isInstance)
                                .map(r -> ((CellValue.Code) r).code())
                                .distinct()
                                .toList()));
    }

    private static CellReading units(Column column, String text) {
        return switch (PlainText.read(column, text)) {
            case CellValue.Text(String tidy) -> {
                List<String> codes = parts(tidy, "[|;,]");
                yield codes.isEmpty() ? missing(column) : new CellValue.Codes(codes);
            }
            case CellReading other -> other;
        };
    }

    private static List<String> parts(String text, String separators) {
        return Arrays.stream(text.split(separators))
                .map(PlainText::tidy)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
