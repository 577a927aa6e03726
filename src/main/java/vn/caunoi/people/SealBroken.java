package vn.caunoi.people;

/** An envelope that was damaged, altered, or laid under another person. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String what) {
        super(what);
    }
}
