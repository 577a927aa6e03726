package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * Writes the figures of a report as an Excel workbook: what wards send upward and districts used to
 * add up by hand. Row 4 is the header; below it stands one row per indicator, figures as numbers.
 */
@Component
public class AnnexWorkbooks {
    /** Excel accepts nothing but digits here. */
    private static final String FORMAT_VERSION = "1.0";

    /** Writes an .xlsx and leaves the stream open. */
    public void write(AnnexTable annex, OutputStream out) throws IOException {
        var workbook = new Workbook(out, PaperWords.of("sheet"), FORMAT_VERSION);
        workbook.properties().setTitle(annex.title());
        workbook.setGlobalDefaultFont(Letters.FONT, 12);
        new AnnexSheet(workbook.newWorksheet(PaperWords.of("sheet")), annex).write();
        workbook.finish();
    }

    static List<String> fixedCaptions() {
        return List.of(
                PaperWords.of("column-code"),
                PaperWords.of("column-indicator"),
                PaperWords.of("column-unit"));
    }
}
