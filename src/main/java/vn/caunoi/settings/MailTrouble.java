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
    /** The server asks to come again later. */
    TRY_LATER,
    /** The server refused for a reason of its own. */
    REFUSED;

    /** Whether the same letter will never be taken, however often it is sent. */
    public boolean isLasting() {
        return switch (this) {
            case ADDRESS_REFUSED -> true;
            case NOT_SET_UP,
                    UNKNOWN_HOST,
                    SILENT,
                    NOT_SECURE,
                    SIGN_IN_REFUSED,
                    TRY_LATER,
                    REFUSED ->
                    false;
        };
    }

    /** The key of the sentence that tells of it. */
    public String key() {
        return "settings.mail.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
