package vn.caunoi.reports.collection.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;

/** Where the pages of collecting reports are. */
public final class CollectionPaths {
    static final String ROOT = "/thu-bao-cao";

    private CollectionPaths() {}

    /** The overview of a unit and period. */
    public static String board(Unit unit, Period period) {
        return UriComponentsBuilder.fromPath(ROOT)
                .queryParam("donvi", unit.code())
                .queryParam("ky", period.code())
                .encode()
                .toUriString();
    }

    /** One report. */
    public static String report(Unit unit, Period period) {
        return UriComponentsBuilder.fromPath(ROOT)
                .pathSegment(unit.code(), period.code())
                .encode()
                .toUriString();
    }
}
