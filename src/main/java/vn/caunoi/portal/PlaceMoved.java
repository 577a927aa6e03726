package vn.caunoi.portal;

/** The place that was asked for has its page under another code. */
final class PlaceMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    PlaceMoved(String code) {
        super("moved");
        this.code = code;
    }

    String code() {
        return code;
    }
}
