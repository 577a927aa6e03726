package vn.caunoi.funds.web;

/** The version of a record that a form was made from. */
final class Version {
    static final String FIELD = "phienban";
    private static final int NONE = -1;

    private Version() {}

    /** What cannot be read is no version that ever stood: the form comes back as outdated. */
    static int seen(Typed typed) {
        try {
            return Integer.parseInt(typed.value(FIELD));
        } catch (NumberFormatException unreadable) {
            return NONE;
        }
    }
}
