package vn.caunoi.reports.writing;

import java.util.List;

/**
 * A sentence of the results as this report has it.
 *
 * @param key under which it can be left out or worded anew
 * @param template the wording it comes from; empty when a person added it
 * @param text the wording that holds
 * @param replaced whether a person worded it for this report
 * @param known whether its first figure is known and not nought and all its others are known
 */
public record Statement(
        String key,
        Section section,
        MarkedText template,
        MarkedText text,
        boolean replaced,
        boolean leftOut,
        boolean known,
        List<FigureWords.Filled> filled) {
    public Statement {
        filled = List.copyOf(filled);
    }

    /** Whether it stands in the report. */
    public boolean isSaid() {
        return !leftOut && (replaced || known);
    }

    public String shown() {
        return FigureWords.joined(filled);
    }
}
