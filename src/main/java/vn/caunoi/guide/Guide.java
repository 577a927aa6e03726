package vn.caunoi.guide;

import java.util.List;

/**
 * A topic in words.
 *
 * @param rules what the rule book says today, value and legal basis
 */
public record Guide(String title, String path, List<Step> steps, List<Rule> rules) {
    /** What is done, by whom, by when, with which form, on which basis. */
    public record Step(String what, String who, String when, String form, String basis) {}

    /** A dated rule as it stands today. */
    public record Rule(String text, String basis) {}

    public Guide {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
    }
}
