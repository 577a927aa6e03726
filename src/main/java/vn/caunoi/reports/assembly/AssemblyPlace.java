package vn.caunoi.reports.assembly;

import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;

/** Where words are taken to: a section of a draft, and who writes it. */
public record AssemblyPlace(Scope scope, Subject subject, Section section) {
    /** Where the words of a unit below stand in the manuscript. */
    String key(Unit below) {
        return Excerpt.key(section, below.id());
    }

    /** What a unit below wrote there; "" when nothing. */
    String words(LowerReport report) {
        return report.passage(section).orElse("");
    }
}
