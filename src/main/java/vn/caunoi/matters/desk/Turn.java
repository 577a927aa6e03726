package vn.caunoi.matters.desk;

import java.util.Locale;

/** Who owes the next step of a matter. */
public enum Turn {
    /** The committee of the area on whose desk it lies. */
    COMMITTEE,
    /** The Front of the ward. */
    FRONT,
    /** The competent body. */
    BODY,
    /** Who raised it: to say more, or to judge the answer. */
    SENDER,
    NOBODY;

    public String key() {
        return "matters.desk.turn." + name().toLowerCase(Locale.ROOT);
    }
}
