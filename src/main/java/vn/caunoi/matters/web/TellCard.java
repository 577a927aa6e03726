package vn.caunoi.matters.web;

import java.util.List;

/**
 * A matter whose answer is to be told.
 *
 * @param pick its id and the version that is looked at
 * @param answer in the body's words; "" when it is under seal
 * @param partly whether some were told and others still wait
 * @param anonymous ids of those without a name who wait
 * @param named those with a name who wait
 */
public record TellCard(
        String path,
        String pick,
        String code,
        String words,
        String answer,
        String outcome,
        boolean partly,
        List<String> anonymous,
        List<Waiting> named) {
    /** One who waits. */
    public record Waiting(String voice, String name, String wish) {}

    /** The name of the field that says what became of those without a name. */
    public String field() {
        return "kt." + id();
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
