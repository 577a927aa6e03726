package vn.caunoi.papers;

import java.util.List;

/**
 * The table of figures behind a report: one row per indicator, printed as an annex of the Word
 * paper or kept as a workbook.
 *
 * @param title what the figures are, printed in capitals
 * @param subtitle unit and period, "Phường Tân Lập, 6 tháng đầu năm 2026"; may be ""
 */
public record AnnexTable(
        String title, String subtitle, List<AnnexColumn> columns, List<AnnexRow> rows) {
    public AnnexTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.values().size() != width)) {
            throw new IllegalArgumentException("Rows and columns of an annex differ");
        }
    }
}
