package vn.caunoi.reports.looking;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.looking.model.Cell;
import vn.caunoi.reports.looking.model.Extent;
import vn.caunoi.reports.looking.model.Order;
import vn.caunoi.reports.looking.model.Selection;

/** Where the pages for looking at figures are. */
public final class LookingPaths {
    /** Where a unit stands. */
    public static final String OVERVIEW = "/so-lieu/tong-quan";

    /** Tables. */
    public static final String TABLE = "/so-lieu/bang";

    private LookingPaths() {}

    /** Where a unit stands in a period. */
    public static String overview(String unit, Period period) {
        return UriComponentsBuilder.fromPath(OVERVIEW)
                .queryParam("donvi", "{unit}")
                .queryParam("ky", period.code())
                .encode()
                .buildAndExpand(unit)
                .toUriString();
    }

    /** The choice of a table for a unit and period. */
    public static String table(String unit, Period period) {
        return table(selection(unit, period, Extent.OWN, List.of(), false));
    }

    /** One indicator at the units directly below, marked by fifths. */
    public static String below(String unit, Period period, String indicator) {
        return table(selection(unit, period, Extent.BELOW, List.of(indicator), true));
    }

    /** A table. */
    public static String table(Selection selection) {
        return TABLE + "?" + selection.query();
    }

    /** The same table as a file. */
    public static String file(Selection selection, String ending) {
        return TABLE + "/tai/" + ending + "?" + selection.query();
    }

    /** Where a figure comes from. */
    public static String origin(Cell cell) {
        return origin(cell.unit().code(), cell.period(), cell.indicator().code());
    }

    /** The same by its words. */
    public static String origin(String unit, Period period, String indicator) {
        return UriComponentsBuilder.fromPath("/bao-cao")
                .pathSegment(unit, period.code(), indicator)
                .encode()
                .toUriString();
    }

    private static Selection selection(
            String unit, Period period, Extent extent, List<String> indicators, boolean shaded) {
        return new Selection(
                unit, extent, List.of(), indicators, List.of(period), Order.USUAL, shaded);
    }
}
