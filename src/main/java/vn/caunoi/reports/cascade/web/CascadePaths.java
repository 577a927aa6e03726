package vn.caunoi.reports.cascade.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.model.Indicator;

/** Where the pages of given targets are. */
public final class CascadePaths {
    static final String ROOT = "/chi-tieu";

    private CascadePaths() {}

    /** All targets of a unit. */
    public static String list(Unit unit, TargetTime time) {
        return UriComponentsBuilder.fromPath(ROOT)
                .pathSegment(unit.code(), time.code())
                .encode()
                .toUriString();
    }

    /** One target and its shares. */
    public static String target(Unit unit, TargetTime time, Indicator indicator) {
        return list(unit, time) + "/" + indicator.code();
    }
}
