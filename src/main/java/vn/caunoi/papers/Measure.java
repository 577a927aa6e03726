package vn.caunoi.papers;

/** Lengths in twentieths of a point ("twips"), the unit Word files measure pages in. */
final class Measure {
    static final int POINT = 20;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private Measure() {}

    static int millimetres(double length) {
        return (int) Math.round(length * TWIPS_PER_MILLIMETRE);
    }

    static double inMillimetres(double twips) {
        return twips / TWIPS_PER_MILLIMETRE;
    }

    /** Near enough to draw a rule under it: a bold capital is 0.64 of its size wide (measured). */
    static int ofBoldCapitals(String text, Letters letters) {
        return width(text, letters, 0.64);
    }

    /** Near enough to draw a rule under it: a bold letter is 0.455 of its size wide (measured). */
    static int ofBoldText(String text, Letters letters) {
        return width(text, letters, 0.455);
    }

    private static int width(String text, Letters letters, double em) {
        return (int) Math.round(text.length() * letters.size() * em * POINT);
    }
}
