package vn.caunoi.reports.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of a periodic report, in their order. */
public enum Section {
    SITUATION(Chapter.SITUATION),
    OUTREACH(Chapter.RESULTS),
    CAMPAIGNS(Chapter.RESULTS),
    WELFARE(Chapter.RESULTS),
    DEMOCRACY(Chapter.RESULTS),
    MODELS(Chapter.RESULTS),
    ORGANIZATION(Chapter.RESULTS),
    STRENGTHS(Chapter.ASSESSMENT),
    SHORTCOMINGS(Chapter.ASSESSMENT),
    CAUSES(Chapter.ASSESSMENT),
    DIRECTIONS(Chapter.DIRECTIONS),
    PROPOSALS(Chapter.PROPOSALS);

    private final Chapter chapter;

    Section(Chapter chapter) {
        this.chapter = chapter;
    }

    public Chapter chapter() {
        return chapter;
    }

    /** Whether figures tell it in sentences; the others are written by hand. */
    public boolean isResult() {
        return chapter == Chapter.RESULTS;
    }

    /** The code word of addresses, tables and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String headingKey() {
        return "reports.section." + word();
    }

    /** Key of the words that say what belongs there. */
    public String hintKey() {
        return isResult() ? "reports.to-write.result" : "reports.to-write." + word();
    }

    public static Optional<Section> of(String word) {
        return Arrays.stream(values()).filter(section -> section.word().equals(word)).findFirst();
    }
}
