package vn.caunoi.reports.collection.web;

import java.util.List;
import vn.caunoi.web.Tone;

/**
 * Reports of a period that units owe, every number written out.
 *
 * @param deadline until when they are due
 * @param officialHref the unit's own report and official figures
 */
public record BoardView(
        String unitName,
        String deadline,
        Count handedIn,
        Count accepted,
        long waiting,
        long late,
        List<LineView> lines,
        List<MoveView> moves,
        String officialHref) {

    /** So many of so many, 8/10. */
    public record Count(long done, long all, String text) {}

    /**
     * One unit's report.
     *
     * @param below of a unit above communes, 8/10; else ""
     * @param boardHref its own overview; else ""
     * @param sent when it was first sent; else ""
     */
    public record LineView(
            String name,
            String href,
            String state,
            Tone tone,
            String time,
            Tone timeTone,
            String sent,
            String below,
            String boardHref) {}

    /** Something that was done. */
    public record MoveView(String when, String name, String href, String what) {}
}
