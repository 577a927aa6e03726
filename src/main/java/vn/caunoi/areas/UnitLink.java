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
        return "/don-vi/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String activities(String code) {
        return "/hoat-dong?donvi=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    static String report(String code) {
        return "/bao-cao?donvi=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
