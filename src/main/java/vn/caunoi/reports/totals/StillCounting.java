package vn.caunoi.reports.totals;

import vn.caunoi.reports.totals.TotalMaking.Progress;

/** Totals that a page asked for are being made; it is shown how far they are. */
public final class StillCounting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Progress progress;

    StillCounting(Progress progress) {
        super("Totals of " + progress.period().code() + " are being made");
        this.progress = progress;
    }

    public Progress progress() {
        return progress;
    }
}
