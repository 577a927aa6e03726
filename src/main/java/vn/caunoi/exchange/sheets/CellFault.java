package vn.caunoi.exchange.sheets;

import java.util.List;

/** A cell whose content does not fit its column, and why. */
public record CellFault(Column column, String messageKey, List<Object> args)
        implements CellReading {

    /** A fault of the reading side, its sentence found by the last part of the key. */
    static CellFault of(Column column, String key, Object... args) {
        return new CellFault(column, "exchange.reading.fault." + key, List.of(args));
    }
}
