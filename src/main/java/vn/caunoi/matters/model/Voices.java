package vn.caunoi.matters.model;

/**
 * How many voices a matter has after the step at hand, joined ones included, and how far they are.
 * Withdrawn voices are not counted.
 *
 * @param all who keep a right to an answer
 * @param told who were told the present answer
 * @param content who judged it satisfied or accepting
 */
public record Voices(int all, int told, int content) {
    /** A matter with the one voice that has just raised it. */
    public static final Voices ONE = new Voices(1, 0, 0);

    public boolean areAllTold() {
        return told >= all;
    }

    public boolean areAllContent() {
        return content >= all;
    }

    public boolean areNone() {
        return all == 0;
    }
}
