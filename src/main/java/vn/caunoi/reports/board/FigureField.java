package vn.caunoi.reports.board;

/**
 * One figure on a page where it may be typed; every number already written out, "" for unknown.
 *
 * @param field the name of its box
 * @param hint what is counted
 * @param open whether it has a box
 * @param value what stands in the box, or is shown instead of it
 * @param version of the row that the person sees
 * @param closed why it has no box, though others have
 * @param before last period's value
 * @param written who typed it and when
 * @param history where its earlier values are
 * @param origin where its value comes from
 * @param trend how it went over time
 */
public record FigureField(
        String field,
        String name,
        String measure,
        String hint,
        boolean open,
        String value,
        int version,
        String error,
        String closed,
        String before,
        String plan,
        String written,
        String history,
        String origin,
        String trend) {
    public String versionField() {
        return "phienban-" + field;
    }
}
