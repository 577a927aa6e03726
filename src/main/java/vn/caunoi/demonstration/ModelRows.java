package vn.caunoi.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import vn.caunoi.exchange.sheets.SheetFormat;

/** Models of self-management; those of merged areas simply go on. */
final class ModelRows {
    private ModelRows() {}

    static InventedSheet sheet(Timeline timeline) {
        InventedSheet sheet = new InventedSheet(SheetFormat.MODELS);
        for (NamedCsvRecord model : Listing.rows("models")) {
            InventedSheet.Row row =
                    sheet.row()
                            .with("id", model.getField("id"))
                            .with("unit", Areas.code(Integer.parseInt(model.getField("area"))))
                            .with("type", model.getField("type"))
                            .with("name", model.getField("name"))
                            .with("founded", ago(timeline, model.getField("founded_months_ago")));
            String ended = model.getField("ended_months_ago");
            if (!ended.isEmpty()) {
                row.with("ended", ago(timeline, ended));
            }
        }
        return sheet;
    }

    private static LocalDate ago(Timeline timeline, String months) {
        return timeline.today().minusMonths(Long.parseLong(months));
    }
}
