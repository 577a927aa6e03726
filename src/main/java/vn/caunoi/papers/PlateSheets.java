package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints QR plates: one on an A4 sheet, or eight to cut out. */
@Component
public class PlateSheets {
    private static final int ON_A_SHEET = 8;
    private static final int IN_A_ROW = 2;

    private final PdfPages pages;

    PlateSheets(PdfPages pages) {
        this.pages = pages;
    }

    /** The sizes of plates. */
    public enum Size {
        /** One per sheet, to be read from across a room. */
        LARGE,
        /** Eight of the same area per sheet, to be cut out. */
        SMALL
    }

    /** Writes a .pdf with one sheet per plate and leaves the stream open. */
    public void write(List<Plate> plates, Size size, OutputStream out) throws IOException {
        var markup = new Markup();
        plates.forEach(plate -> sheet(markup, plate, size));
        String style =
                switch (size) {
                    case LARGE -> "plates";
                    case SMALL -> "small-plates";
                };
        pages.write(
                PaperWords.of("plate.title"),
                List.of(new PdfPages.Print(style, markup.toString())),
                out);
    }

    private static void sheet(Markup out, Plate plate, Size size) {
        switch (size) {
            case LARGE -> {
                out.open("div", "plate");
                large(out, plate);
                out.close("div");
            }
            case SMALL -> {
                out.open("table", "sheet");
                for (int row = 0; row < ON_A_SHEET / IN_A_ROW; row++) {
                    out.open("tr", "");
                    for (int column = 0; column < IN_A_ROW; column++) {
                        out.open("td", "");
                        small(out, plate);
                        out.close("td");
                    }
                    out.close("tr");
                }
                out.close("table");
            }
        }
    }

    private static void large(Markup out, Plate plate) {
        out.line("p", "front", PaperWords.of("plate.front", plate.ward()));
        out.line("p", "area", plate.area());
        out.qr("qr", plate.address());
        out.line("p", "purpose", PaperWords.of("plate.purpose"));
        plate.hotline()
                .ifPresent(
                        number -> out.line("p", "hotline", PaperWords.of("plate.hotline", number)));
        out.line("p", "address", plate.address());
    }

    private static void small(Markup out, Plate plate) {
        out.open("table", "card").open("tr", "").open("td", "code");
        out.qr("qr", plate.address());
        out.close("td").open("td", "words");
        out.line("p", "area", plate.area());
        out.line("p", "front", PaperWords.of("plate.front", plate.ward()));
        out.line("p", "purpose", PaperWords.of("plate.purpose.short"));
        plate.hotline()
                .ifPresent(number ->
                        out.line("p", "hotline", PaperWords.of("plate.hotline.short", number)));
        out.close("td").close("tr").close("table");
    }
}
