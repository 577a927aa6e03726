package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints slips for money received or paid, half a sheet of A4 each, with room to sign. */
@Component
public class SlipSheet {
    private final PdfPages pages;

    SlipSheet(PdfPages pages) {
        this.pages = pages;
    }

    /**
     * A slip.
     *
     * @param issuer whose money it is
     * @param title "PHIẾU THU"
     * @param number empty while there is none: room is left for it
     * @param date in words
     * @param signers under their duties, from left to right
     */
    public record Slip(
            String issuer,
            String title,
            Optional<String> number,
            String date,
            List<Line> lines,
            List<String> signers) {
        /** What is said; without a value there are dots to write on. */
        public record Line(String label, String value) {}

        public Slip {
            lines = List.copyOf(lines);
            signers = List.copyOf(signers);
        }
    }

    /** Writes a .pdf and leaves the stream open. */
    public void write(Slip slip, OutputStream out) throws IOException {
        var sheet = new Markup();
        sheet.line("p", "issuer", slip.issuer());
        sheet.line("p", "title", slip.title());
        sheet.line("p", "date", slip.date());
        sheet.line("p", "number", PaperWords.of("slip.number", slip.number().orElse("........")));
        slip.lines().forEach(line -> line(sheet, line));
        sheet.open("table", "signers").open("tr", "");
        for (String signer : slip.signers()) {
            sheet.open("td", "").line("p", "duty", signer);
            sheet.line("p", "sign", PaperWords.of("slip.sign")).close("td");
        }
        sheet.close("tr").close("table");
        pages.write(slip.title(), List.of(new PdfPages.Print("slip", sheet.toString())), out);
    }

    private static void line(Markup sheet, Slip.Line line) {
        String value = line.value().isEmpty() ? ".".repeat(60) : line.value();
        sheet.open("p", "line").line("span", "label", line.label() + ": ");
        sheet.line("span", "value", value).close("p");
    }
}
