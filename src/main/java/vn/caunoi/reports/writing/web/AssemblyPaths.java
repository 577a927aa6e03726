package vn.caunoi.reports.writing.web;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;

/** Addresses of the pages on which reports of units below are taken into a draft, and back. */
final class AssemblyPaths {
    /** Under the address of a report. */
    static final String ROOT = "/soan/cap-duoi";

    private static final Pattern DRAFT =
            Pattern.compile("/bao-cao/[^/?#]+/[^/?#]+/soan(/cap-duoi/[a-z]+)?");

    private AssemblyPaths() {}

    static String all(Subject subject) {
        return subject.path() + ROOT;
    }

    static String section(Subject subject, Section section) {
        return all(subject) + "/" + section.word();
    }

    /** What was taken into a section already. */
    static String taken(Subject subject, Section section) {
        return section(subject, section) + "?xem=da-lay";
    }

    /** The report that words come from, with the way back to the draft. */
    static String source(Subject draft, Section section, Excerpt.Source source) {
        String back = source.paper().isEmpty() ? "" : "?ve=" + section(draft, section);
        return source.path(draft.period())
                + back
                + (source.paper().isEmpty() ? "#phan-" : "#muc-")
                + section.word();
    }

    /** The draft from which somebody came, when the address names one. */
    static Optional<String> back(String wish) {
        return DRAFT.matcher(wish).matches() ? Optional.of(wish) : Optional.empty();
    }
}
