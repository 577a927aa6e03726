package vn.caunoi.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator in an annex.
 *
 * @param code code of the indicator, "TC01"
 * @param name official Vietnamese name
 * @param unit unit of measure, "ban", "đồng", "%"
 * @param group heading printed above the first row of each run of rows with the same group
 * @param values one per column of the table; empty where nothing is known (never 0 instead)
 */
public record AnnexRow(
        String code,
        String name,
        String unit,
        Optional<String> group,
        List<Optional<BigDecimal>> values) {
    public AnnexRow {
        values = List.copyOf(values);
    }
}
