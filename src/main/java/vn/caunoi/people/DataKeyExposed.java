package vn.caunoi.people;

import java.nio.file.Path;

/** The key lies where others can take it: beside the data, or readable by others. */
public final class DataKeyExposed extends DataKeyTrouble {

    private static final long serialVersionUID = 1L;

    private DataKeyExposed(String code, String... arguments) {
        super(code, arguments);
    }

    static DataKeyExposed underData(Path location, Path dataDirectory) {
        return new DataKeyExposed(
                "people.key.under-data", location.toString(), dataDirectory.toString());
    }

    static DataKeyExposed underCheckout(Path location, Path checkout) {
        return new DataKeyExposed(
                "people.key.under-checkout", location.toString(), checkout.toString());
    }

    static DataKeyExposed readableByOthers(Path location) {
        return new DataKeyExposed("people.key.readable-by-others", location.toString());
    }
}
