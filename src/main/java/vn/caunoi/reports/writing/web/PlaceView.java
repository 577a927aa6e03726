package vn.caunoi.reports.writing.web;

/**
 * A box in which a section or a sentence is written.
 *
 * @param id of the box and its surroundings on the page
 * @param action where it is saved
 * @param sentence whether it is a sentence, which can be left out
 * @param toRevise whether the text was carried over from an earlier report
 */
public record PlaceView(
        String id,
        String action,
        String label,
        String hint,
        String text,
        int rows,
        boolean sentence,
        boolean leftOut,
        boolean toRevise,
        Feedback feedback) {

    /** Ids of a page hold no full stops. */
    static String id(String key) {
        return "phan-" + key.replace('.', '-');
    }

    public String statusId() {
        return id + "-tt";
    }

    /** When a script saves the box: by its button, at a tick, two seconds after the last key. */
    public String saveTrigger() {
        return (sentence ? "submit, change from:find input[type=checkbox]" : "submit")
                + ", input changed delay:2s";
    }

    /** The page on which what is saved now can be read. */
    public String pageHref() {
        return action.substring(0, action.indexOf("/phan/")) + "#" + id;
    }

    /** Whether something has to be decided here. */
    public boolean isTroubled() {
        return !feedback.error().isEmpty() || feedback.overtaken().isPresent();
    }

    PlaceView with(String typed, boolean typedLeftOut, Feedback told) {
        return new PlaceView(
                id, action, label, hint, typed, rows, sentence, typedLeftOut, toRevise, told);
    }
}
