package vn.caunoi.web;

import java.util.Locale;

/** The state of a thing, always shown as a word, a sign and a colour together. */
public enum Tone {
    /** Finished, received, in order. */
    DONE,
    /** Due before long. */
    SOON,
    /** Past its day. */
    LATE,
    /** Worth knowing. */
    INFO;

    /** The name the style sheet knows. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message key of the word people read when the page has no better one. */
    public String key() {
        return "web.tone." + css();
    }
}
