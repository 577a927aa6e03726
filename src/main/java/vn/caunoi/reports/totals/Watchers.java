package vn.caunoi.reports.totals;

/** Knows whether who asks can be shown how far the counting is. */
public interface Watchers {
    /** Whether the running question comes from a page that shows it; all others wait. */
    boolean areThere();
}
