package vn.caunoi.reports.collection.model;

/**
 * How many reports of the units below a figure rests on.
 *
 * @param accepted units with an accepted report
 * @param all units that owe one
 */
public record Completeness(int accepted, int all) {
    public boolean isWhole() {
        return accepted == all;
    }

    /** 9/10. */
    @Override
    public String toString() {
        return accepted + "/" + all;
    }
}
