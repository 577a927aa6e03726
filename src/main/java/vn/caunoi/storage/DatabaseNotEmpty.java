package vn.caunoi.storage;

/** There are data already where data were to be put; nothing was touched. */
public final class DatabaseNotEmpty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    DatabaseNotEmpty(String place) {
        super("There are data already in " + place);
        this.place = place;
    }

    /** The folder, or the address of the database. */
    public String place() {
        return place;
    }
}
