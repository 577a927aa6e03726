package vn.caunoi.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists beside this module's code, out of which the ward is invented. */
final class Listing {
    private Listing() {}

    /** The rows of one list, in the order of its file. */
    static List<NamedCsvRecord> rows(String list) {
        String place = "/vn/caunoi/demonstration/" + list + ".csv";
        try (InputStream in = Listing.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + place);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(text)) {
                return records.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
