package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;

/**
 * The container of a Word file with the day of the paper on every entry instead of the time of
 * writing: equal papers give equal bytes. Closing it leaves the stream below open.
 */
final class DatedZip extends ZipArchiveOutputStream {
    private final long time;

    DatedZip(OutputStream out, LocalDate date) {
        super(CloseShieldOutputStream.wrap(out));
        time = date.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(time);
        super.putArchiveEntry(entry);
    }
}
