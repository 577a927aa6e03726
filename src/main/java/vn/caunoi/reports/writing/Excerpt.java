package vn.caunoi.reports.writing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;

/**
 * Words in a report that come from the report of a unit below.
 *
 * @param key the place in the manuscript where they stand as they are now
 * @param position among the excerpts of their section
 * @param text the words as they were taken over
 */
public record Excerpt(String key, int position, Source source, String text) {
    /**
     * The report they come from.
     *
     * @param number the how manieth time it was sent; of an area, confirmed
     * @param paper number and symbol of the paper; "" of an area, which sends none
     * @param day on which it was issued or confirmed
     */
    public record Source(
            UnitId unit, String code, String name, int number, String paper, LocalDate day) {
        /** The page on which that report stands. */
        public String path(Period period) {
            String report = "/bao-cao/" + code + "/" + period.code();
            return paper.isEmpty() ? report + "/soan" : report + "/da-gui/" + number;
        }
    }

    /** Where the words of a unit stand in a section: one place for each unit. */
    public static String key(Section section, UnitId source) {
        return prefix(section) + source.value().toString().replace("-", "");
    }

    /** Whether it stands in this section. */
    public boolean isIn(Section section) {
        return key.startsWith(prefix(section));
    }

    /** The section in which a place is one for words of a unit below. */
    public static Optional<Section> sectionOf(String key) {
        return Arrays.stream(Section.values())
                .filter(section -> key.startsWith(prefix(section)))
                .findFirst();
    }

    private static String prefix(Section section) {
        return section.word() + ".n";
    }
}
