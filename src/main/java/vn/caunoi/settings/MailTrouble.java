package vn.caunoi.settings;

import java.util.Locale;

/** Why a letter did not leave. */
public enum MailTrouble {
    /** No server was told. */
    NOT_SET_UP,
    /** There is no machine of that name. */
    UNKNOWN_HOST,
    /** The machine does not answer at that port. */
    SILENT,
    /** The connection could not be hidden, or the server is not who it says. */
    NOT_SECURE,
    /** Name or password were refused. */
    SIGN_IN_REFUSED,
    /** The server does not take a letter to, or from, that address. */
    ADDRESS_REFUSED,
    /** The server refused for a reason of its own. */
    REFUSED;

    /** The key of the sentence that tells of it. */
    public String key() {
        return "settings.mail.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
