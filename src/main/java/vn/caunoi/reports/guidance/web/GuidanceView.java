package vn.caunoi.reports.guidance.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.reports.guidance.model.Answers;
import vn.caunoi.web.Choice;

/**
 * One guidance on its page.
 *
 * @param base its address
 * @param told what each level asks, the nearest first
 * @param ended that it counts no more, or what it passes on; nothing else to do then
 * @param correction address of what counts in its place; "" when nothing does
 * @param progress of those it was sent to, for who oversees them
 */
public record GuidanceView(
        String base,
        String title,
        String subject,
        String issuer,
        String issued,
        String due,
        List<Told> told,
        List<FileLine> files,
        List<String> ended,
        String correction,
        String earlier,
        List<Acting> acting,
        Optional<Progress> progress,
        boolean passes,
        boolean changes) {

    /** What one level asks. */
    public record Told(String by, List<String> paragraphs) {}

    /**
     * A file.
     *
     * @param href "" for who takes nothing out
     */
    public record FileLine(String href, String name, String size) {}

    /** A unit for which somebody answers. */
    public record Acting(
            String code,
            String name,
            Mark mark,
            int seen,
            boolean receives,
            boolean plans,
            boolean does,
            List<Choice> activities,
            Optional<Concerns.Link> link,
            List<StepLine> steps) {

        /** The name of a field of this unit's forms. */
        public String field(String name) {
            return name + "-" + code;
        }
    }

    /** Something that was said. */
    public record StepLine(
            String what,
            String when,
            String who,
            String line,
            String activity,
            String activityHref) {}

    /** How far all are. */
    public record Progress(Answers answers, List<UnitLine> lines, String waiting) {}

    /** How far one is. */
    public record UnitLine(
            String name,
            List<Mark> marks,
            List<StepLine> steps,
            String passed,
            String passedHref) {}
}
