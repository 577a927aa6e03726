package vn.caunoi.reports.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The great parts of a periodic report, in their order. */
public enum Chapter {
    SITUATION,
    RESULTS,
    ASSESSMENT,
    DIRECTIONS,
    PROPOSALS;

    /** Key of its heading, without a number. */
    public String headingKey() {
        return "reports.part." + name().toLowerCase(Locale.ROOT);
    }

    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(section -> section.chapter() == this)
                .toList();
    }
}
