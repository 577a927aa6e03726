package vn.caunoi.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.exchange.sheets.SheetFormat;

/** The vouchers of the funds, numbered through each year. */
final class FundRows {
    private final InventedSheet sheet = new InventedSheet(SheetFormat.FUND);
    private final Map<String, Integer> numbers = new HashMap<>();
    private int written;

    private FundRows() {}

    static InventedSheet sheet(List<Voucher> vouchers) {
        FundRows rows = new FundRows();
        vouchers.forEach(rows::write);
        return rows.sheet;
    }

    private void write(Voucher voucher) {
        written++;
        sheet.row()
                .with("id", String.format(Locale.ROOT, "%s-Q%05d", Areas.WARD, written))
                .with("unit", voucher.unit())
                .with("date", voucher.day())
                .with("fund", voucher.fund())
                .with("direction", voucher.direction().word())
                .with("amount_vnd", voucher.amount())
                .with("purpose", voucher.purpose())
                .with("counterparty", voucher.counterparty())
                .with("voucher", number(voucher));
    }

    private String number(Voucher voucher) {
        String letters = voucher.direction().letters();
        int year = voucher.day().getYear();
        int number = numbers.merge(letters + year, 1, Integer::sum);
        return String.format(Locale.ROOT, "%s%03d/%d", letters, number, year);
    }
}
