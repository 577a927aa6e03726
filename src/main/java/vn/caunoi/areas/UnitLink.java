package vn.caunoi.areas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.caunoi.organization.Unit;

/**
 * A unit's name, as a link where its page may be seen.
 *
 * @param href empty where only the name is public
 */
public record UnitLink(String name, Optional<String> href) {
    static UnitLink of(Unit unit, boolean known) {
        return new UnitLink(unit.name(), known ? Optional.of(page(unit.code())) : Optional.empty());
    }

    static String page(String code) {
        return "/don-vi/" + inPath(code);
    }

    static String activities(String code) {
        return "/hoat-dong?donvi=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    static String report(String code) {
        return "/bao-cao?donvi=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    static String figure(String code, String period, String indicator) {
        return "/bao-cao/" + inPath(code) + "/" + period + "/" + indicator;
    }

    static String committee(String code) {
        return "/ban-cong-tac/" + inPath(code);
    }

    static String fund(String code) {
        return "/quy?donvi=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    static String targets(String code) {
        return "/so-lieu/chi-tieu?donvi=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** What everybody may read of a commune or an area; other units have no such page. */
    static Optional<String> publicPage(Unit unit) {
        return switch (unit.level()) {
            case COMMUNE, RESIDENTIAL_AREA -> Optional.of("/kdc/" + inPath(unit.code()));
            case NATION, PROVINCE, DISTRICT, SELF_MANAGED_GROUP -> Optional.empty();
        };
    }

    private static String inPath(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
