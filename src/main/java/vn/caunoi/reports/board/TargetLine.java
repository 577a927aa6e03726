package vn.caunoi.reports.board;

/**
 * A plan of the year and how far it is; numbers written out, "" for unknown.
 *
 * @param percent of the plan, as a bar shows it
 * @param state plan, what was done, by when and in percent, in one sentence
 * @param before the same day of the year before, in one sentence
 * @param trend where the indicator is shown over time
 * @param shares where the plan is given to the units below, or was given from above
 */
public record TargetLine(
        String code,
        String name,
        long percent,
        String state,
        String before,
        String trend,
        String shares) {}
