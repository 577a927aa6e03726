package vn.caunoi.exchange.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A cell whose content fits its column. */
public sealed interface CellValue extends CellReading {

    /** An empty cell that may be empty. */
    record Missing() implements CellValue {}

    /** Text in NFC on one line. */
    record Text(String value) implements CellValue {}

    /** A day. */
    record Day(LocalDate value) implements CellValue {}

    /** A count or an amount of whole đồng. */
    record Whole(long value) implements CellValue {}

    /** A number that may have decimals. */
    record Decimal(BigDecimal value) implements CellValue {}

    /** A word of the vocabulary, as its code. */
    record Code(String code) implements CellValue {}

    /** Codes of the vocabulary or of units, each once, in the order of the cell. */
    record Codes(List<String> codes) implements CellValue {}
}
