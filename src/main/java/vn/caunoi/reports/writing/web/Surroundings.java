package vn.caunoi.reports.writing.web;

import java.util.Optional;
import vn.caunoi.reports.assembly.Lower;
import vn.caunoi.reports.writing.AreaConfirmations;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.web.PageFrame;

/**
 * What surrounds a script on its page.
 *
 * @param lower what units below wrote for the same period
 * @param typed what was just typed, shown instead of what stands there
 */
record Surroundings(
        Subject subject,
        PageFrame frame,
        boolean wasSent,
        boolean mayExport,
        Optional<AreaConfirmations.Progress> areas,
        Lower lower,
        Optional<Typed> typed) {

    /** What was just typed at one place, and what became of it. */
    record Typed(String key, String text, boolean leftOut, Feedback feedback) {}

    String base() {
        return subject.path();
    }
}
