package vn.caunoi.reports.model;

import java.util.Set;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Indicator.OverUnits;
import vn.caunoi.reports.model.Indicator.Time;

/**
 * Which figures of several units may be shown beside each other, and which may be put in the order
 * of their values: volunteers are not ranked by meetings, reports or marks, nor residents by what
 * they say.
 */
public final class SideBySide {
    /** Committees and their meetings, opinions, mediation, reports, marks, surveys, religion. */
    private static final Set<String> NEVER_OF_AREAS =
            Set.of("TC", "YK", "HG", "BC", "DG", "HL", "DT", "CT", "GS");

    /** Opinions at meetings and over digital channels stand under other headings. */
    private static final Set<String> NEITHER_OF_AREAS = Set.of("N502", "N504", "CS05");

    /** Opinions, mediation, marks, surveys, religion: no order even of communes. */
    private static final Set<String> NEVER_RANKED = Set.of("YK", "HG", "DG", "HL", "DT");

    /** Party membership, what people tell of crime, opinions under other headings. */
    private static final Set<String> NEITHER_RANKED =
            Set.of(
                    "TC06", "N401", "N402", "N404", "N502", "N503", "N504", "CS05", "CT03", "CT04",
                    "CT05", "CT06", "GS07", "GS10", "GS12");

    private SideBySide() {}

    /** Whether areas of a ward may be shown beside each other, in their own order. */
    public static boolean mayShowAreas(Indicator indicator) {
        boolean adds = indicator.time() == Time.FLOW || indicator.time() == Time.STOCK;
        boolean ofAreas =
                indicator.overUnits() == OverUnits.RECORDS
                        || indicator.overUnits() == OverUnits.SUM;
        boolean reachesAreas =
                indicator.typedAt().filter(level -> level == UnitLevel.COMMUNE).isEmpty();
        return adds
                && ofAreas
                && reachesAreas
                && !NEVER_OF_AREAS.contains(programme(indicator))
                && !NEITHER_OF_AREAS.contains(indicator.code());
    }

    /** Whether communes, or units above them, may be put in the order of this figure. */
    public static boolean mayRank(Indicator indicator) {
        return !NEVER_RANKED.contains(programme(indicator))
                && !NEITHER_RANKED.contains(indicator.code());
    }

    private static String programme(Indicator indicator) {
        return indicator.code().substring(0, 2);
    }
}
