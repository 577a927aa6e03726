package vn.caunoi.people;

import java.nio.file.Path;

/** The database holds sealed data and there is no key file. */
public final class DataKeyMissing extends DataKeyTrouble {

    private static final long serialVersionUID = 1L;

    DataKeyMissing(Path location) {
        super("people.key.missing", location.toString());
    }
}
