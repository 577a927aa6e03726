package vn.caunoi.reports.collection.web;

import java.util.List;
import vn.caunoi.web.Tone;

/**
 * One report on its way, every number written out.
 *
 * @param seen what a form has to carry
 * @param above who accepts it; "" where nobody stands above
 * @param official what its official figures rest on
 * @param asOf the day of which they are asked, as a date field wants it; else ""
 * @param hasOwn whether own differences are shown
 * @param hasOfficial whether any figure is official
 * @param returned the words with which it was given back, while they wait for an answer; else ""
 * @param explained whether the report is of the figures now, since nothing was sent
 */
public record CollectedView(
        String base,
        String reportBase,
        int seen,
        String state,
        Tone tone,
        String deadline,
        String above,
        String official,
        String asOf,
        boolean hasOwn,
        boolean hasOfficial,
        String returned,
        boolean explained,
        Acts acts,
        List<DoubtView> doubts,
        List<GroupView> groups,
        List<StepView> steps) {

    /** What this reader may do now. */
    public record Acts(
            boolean check,
            boolean uncheck,
            boolean write,
            boolean sign,
            boolean amend,
            boolean explain,
            boolean decide,
            boolean lock,
            boolean askUnlock,
            boolean unlock) {
        public boolean any() {
            return check || uncheck || write || sign || amend;
        }
    }

    /** A figure to be looked at again, and why. */
    public record DoubtView(String code, String text) {}

    /** Figures under one heading. */
    public record GroupView(String programme, List<LineView> lines) {}

    /**
     * One figure.
     *
     * @param own what the unit has beside its children; else ""
     * @param official the accepted value; else ""
     * @param remark what the level above said of it; else ""
     * @param typed what stands in the box for a remark
     */
    public record LineView(
            String code,
            String name,
            String measure,
            String value,
            String before,
            String own,
            String official,
            boolean doubted,
            String remark,
            String typed) {}

    /** A step that was taken. */
    public record StepView(
            String when, String who, String what, String reason, List<String> remarks) {}
}
