package vn.caunoi.papers;

/**
 * An A4 page with the margins of Decree 30/2020/NĐ-CP, annex I, part I, I.3 (top and bottom 20–25
 * mm, left 30–35, right 15–20); lengths in twentieths of a point.
 */
enum Page {
    PORTRAIT(210, 297),
    LANDSCAPE(297, 210);

    static final int TOP = Measure.millimetres(20);
    static final int BOTTOM = Measure.millimetres(20);
    static final int LEFT = Measure.millimetres(30);
    static final int RIGHT = Measure.millimetres(15);

    /** From the paper's edge to the page number, which stands inside the top margin. */
    static final int PAGE_NUMBER = Measure.millimetres(10);

    final int width;
    final int height;

    Page(int widthMillimetres, int heightMillimetres) {
        width = Measure.millimetres(widthMillimetres);
        height = Measure.millimetres(heightMillimetres);
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }
}
