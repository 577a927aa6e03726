package vn.caunoi.backup;

/** A file cannot be restored; nothing was written anywhere. */
public final class BackupUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String detail;

    BackupUnreadable(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    /** What is the matter with it. */
    public enum Why {
        /** No backup of this product. */
        FOREIGN,
        /** Not as it was written: cut short or altered. */
        DAMAGED,
        /** Made by a program with another past or further ahead. */
        OF_ANOTHER_VERSION,
        /** Its key was closed with another passphrase. */
        WRONG_PASSPHRASE
    }

    public Why why() {
        return why;
    }

    /** Which part of the file, or which version. */
    public String detail() {
        return detail;
    }
}
