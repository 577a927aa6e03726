package vn.caunoi.papers;

import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;

/** The place at the head of a paper. */
public final class PlaceOfIssue {
    private PlaceOfIssue() {}

    /**
     * The name without its kind: Tân Lập, not Phường Tân Lập. The Central Committee has its seat in
     * the capital.
     */
    public static String of(Unit unit) {
        if (unit.level() == UnitLevel.NATION) {
            return PaperWords.of("place.nation");
        }
        String name = unit.name();
        String kind = unit.kind().toLowerCase(PaperWords.VIETNAMESE) + " ";
        return name.toLowerCase(PaperWords.VIETNAMESE).startsWith(kind)
                ? name.substring(kind.length())
                : name;
    }
}
