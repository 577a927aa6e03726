package vn.caunoi.papers;

/**
 * Size and weight of letters.
 *
 * @param size in points
 */
record Letters(int size, boolean bold, boolean italic) {
    static final String FONT = "Times New Roman";

    static Letters upright(int size) {
        return new Letters(size, false, false);
    }

    static Letters bold(int size) {
        return new Letters(size, true, false);
    }

    static Letters italic(int size) {
        return new Letters(size, false, true);
    }

    static Letters boldItalic(int size) {
        return new Letters(size, true, true);
    }
}
