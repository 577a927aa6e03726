package vn.caunoi.matters.model;

import java.util.Locale;

/** In which part somebody touches a matter. The same person may have several hands, or none. */
public enum Hand {
    /** Who raised it, by the code of his voice. */
    RESIDENT,
    /** A member of the committee on whose desk it lies. */
    MEMBER,
    /** The head or deputy head of the committee on whose desk it lies. */
    HEAD,
    /** Who keeps the records of the commune. */
    OFFICER,
    /** The Standing Committee, which signs. */
    SIGNER,
    /** The competent body it was forwarded to. */
    BODY,
    /** Nobody: a time limit of the rule book ran out. */
    CLOCK,
    /** A table of earlier records. */
    IMPORT;

    /** The code word of tables and message files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Hand of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return "matters.hand." + word();
    }
}
