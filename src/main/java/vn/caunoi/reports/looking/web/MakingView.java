package vn.caunoi.reports.looking.web;

import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.totals.TotalMaking.Progress;
import vn.caunoi.web.PageFrame;

/**
 * How far the counting of a period is.
 *
 * @param waiting how many periods come after it, in words; else ""
 */
public record MakingView(String period, int counted, int communes, String state, String waiting) {
    static MakingView of(Progress progress, PageFrame frame) {
        return new MakingView(
                PeriodTitles.title(frame.texts(), progress.period()),
                progress.counted(),
                progress.communes(),
                progress.communes() == 0
                        ? frame.text("looking.making.begins")
                        : frame.text(
                                "looking.making.counted",
                                frame.format().integer(progress.counted()),
                                frame.format().integer(progress.communes())),
                progress.waiting() == 0
                        ? ""
                        : frame.text("looking.making.waiting", String.valueOf(progress.waiting())));
    }
}
