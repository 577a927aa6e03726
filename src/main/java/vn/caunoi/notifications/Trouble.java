package vn.caunoi.notifications;

import java.util.Arrays;
import java.util.Locale;
import vn.caunoi.settings.MailTrouble;

/** Why a message did not leave, in a word that holds no address. */
enum Trouble {
    /** What it told of is no longer so. */
    NO_LONGER_APPLIES,
    /** No part of the product knows this occasion. */
    UNKNOWN_KIND,
    /** No e-mail address or telephone number is known. */
    NO_ADDRESS,
    /** No browser of this account is left to be woken. */
    NO_BROWSER,
    /** The way was not set up. */
    NOT_SET_UP,
    /** The other side does not take messages to this address. */
    ADDRESS_REFUSED,
    /** The other side asks to come again later. */
    TRY_LATER,
    /** The other side is not found or does not answer. */
    SILENT,
    /** The line could not be hidden. */
    NOT_SECURE,
    /** The other side does not accept our name or secret. */
    SIGN_IN_REFUSED,
    /** The other side refuses for a reason of its own. */
    REFUSED,
    /** The process that had it in hand ended; whether it left is not known. */
    INTERRUPTED,
    /** It waited in a database that was copied here; whether it left there is not known. */
    MOVED,
    /** The product itself failed; the log says how. */
    OWN_FAULT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "notifications.trouble." + word().replace('_', '-');
    }

    static Trouble of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No trouble: " + word));
    }

    static Trouble of(MailTrouble trouble) {
        return switch (trouble) {
            case NOT_SET_UP -> NOT_SET_UP;
            case UNKNOWN_HOST, SILENT -> SILENT;
            case NOT_SECURE -> NOT_SECURE;
            case SIGN_IN_REFUSED -> SIGN_IN_REFUSED;
            case ADDRESS_REFUSED -> ADDRESS_REFUSED;
            case TRY_LATER -> TRY_LATER;
            case REFUSED -> REFUSED;
        };
    }
}
