package vn.caunoi.people;

import java.nio.file.Path;

/** There is a key file, and it cannot open what the database holds. */
public final class DataKeyUnfit extends DataKeyTrouble {

    private static final long serialVersionUID = 1L;

    private DataKeyUnfit(String code, String... arguments) {
        super(code, arguments);
    }

    static DataKeyUnfit foreign(Path location) {
        return new DataKeyUnfit("people.key.foreign", location.toString());
    }

    static DataKeyUnfit lacking(Path location, int version) {
        return new DataKeyUnfit(
                "people.key.lacking", location.toString(), Integer.toString(version));
    }

    static DataKeyUnfit malformed(Path location) {
        return new DataKeyUnfit("people.key.malformed", location.toString());
    }

    static DataKeyUnfit unreadable(Path location) {
        return new DataKeyUnfit("people.key.unreadable", location.toString());
    }
}
