package vn.caunoi.matters.web;

import java.util.List;
import vn.caunoi.web.Choice;

/**
 * A field of the form of an act.
 *
 * @param label a key
 * @param hint a key; "" for none
 * @param value what stands in it at first
 */
public record ActField(
        String name,
        String label,
        String hint,
        Kind kind,
        List<Choice> choices,
        boolean optional,
        String value) {
    public ActField {
        choices = List.copyOf(choices);
    }

    /** How it is filled in. */
    public enum Kind {
        LINE,
        BOX,
        DAY,
        CHOICE,
        TICK
    }

    static ActField line(String name, String label) {
        return new ActField(name, label, "", Kind.LINE, List.of(), false, "");
    }

    static ActField box(String name, String label) {
        return new ActField(name, label, "", Kind.BOX, List.of(), false, "");
    }

    static ActField day(String name, String label) {
        return new ActField(name, label, "", Kind.DAY, List.of(), false, "");
    }

    static ActField choice(String name, String label, List<Choice> choices) {
        return new ActField(name, label, "", Kind.CHOICE, choices, false, "");
    }

    /** With a label that is no key but words already. */
    static ActField tick(String name, String label) {
        return new ActField(name, label, "", Kind.TICK, List.of(), true, "");
    }

    ActField hinted(String key) {
        return new ActField(name, label, key, kind, choices, optional, value);
    }

    ActField orEmpty() {
        return new ActField(name, label, hint, kind, choices, true, value);
    }

    ActField first(String shown) {
        return new ActField(name, label, hint, kind, choices, optional, shown);
    }
}
