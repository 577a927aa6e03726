package vn.caunoi.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;

/** Names of places in the lines of the rule book, where braces keep room for them. */
final class PlaceMarks {
    private static final String ABOVE = "{đơn vị cấp trên}";
    private static final String COMMUNE = "{xã phường}";
    private static final String AREA = "{khu dân cư}";

    private PlaceMarks() {}

    /**
     * @param chain the issuer, then the units above it, nearest first
     */
    static String filled(String line, List<Unit> chain) {
        return line.replace(ABOVE, above(chain))
                .replace(COMMUNE, named(chain, UnitLevel.COMMUNE, COMMUNE))
                .replace(AREA, named(chain, UnitLevel.RESIDENTIAL_AREA, AREA));
    }

    /** The district, while there were districts, else the province. */
    private static String above(List<Unit> chain) {
        return of(chain, UnitLevel.DISTRICT)
                .or(() -> of(chain, UnitLevel.PROVINCE))
                .map(PlaceMarks::running)
                .orElseGet(() -> PaperWords.of("above"));
    }

    /** A place that is not known is told by its kind alone. */
    private static String named(List<Unit> chain, UnitLevel level, String mark) {
        return of(chain, level)
                .map(PlaceMarks::running)
                .orElseGet(() -> mark.substring(1, mark.length() - 1));
    }

    private static Optional<Unit> of(List<Unit> chain, UnitLevel level) {
        return chain.stream().filter(unit -> unit.level() == level).findFirst();
    }

    /** "phường Tân Lập", as it stands within a line: the kind small, the name as it is. */
    static String running(Unit unit) {
        Locale vietnamese = PaperWords.VIETNAMESE;
        String kind = unit.kind().toLowerCase(vietnamese);
        String name = unit.name();
        boolean named = name.toLowerCase(vietnamese).startsWith(kind + " ");
        return kind.isBlank()
                ? name
                : kind + " " + (named ? name.substring(kind.length() + 1) : name);
    }
}
