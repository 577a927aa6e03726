package vn.caunoi.web;

/** There is no such thing, or none that this person may see: both look the same outside. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
