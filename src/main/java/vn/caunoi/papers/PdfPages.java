package vn.caunoi.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Prints markup as PDF in Liberation Serif, whose letters are as wide as those of Times New Roman
 * and which travels with the product: paper looks the same on every machine.
 */
@Component
public class PdfPages {
    private static final String FAMILY = "Liberation Serif";

    /** What is printed: markup of a body and the style sheet it wants, by name. */
    public record Print(String styleSheet, String body) {}

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes into the bytes of a font
    private enum Face {
        REGULAR("Regular", 400, FontStyle.NORMAL),
        BOLD("Bold", 700, FontStyle.NORMAL),
        ITALIC("Italic", 400, FontStyle.ITALIC),
        BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

        private final byte[] font;
        private final int weight;
        private final FontStyle style;

        Face(String name, int weight, FontStyle style) {
            this.font = resource("/liberation/LiberationSerif-" + name + ".ttf");
            this.weight = weight;
            this.style = style;
        }
    }

    PdfPages() {
        XRLog.setLoggingEnabled(false); // its own log repeats every style it applies
    }

    /** Prints one after the other, each with page numbers of its own; the stream stays open. */
    public void write(String title, List<Print> prints, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (Print print : prints) {
                append(title, print, document);
            }
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer(null);
            document.save(CloseShieldOutputStream.wrap(out));
        }
    }

    /** How many pages a print takes. */
    public int pages(Print print) throws IOException {
        try (PDDocument document = new PDDocument()) {
            append("", print, document);
            return document.getNumberOfPages();
        }
    }

    private static void append(String title, Print print, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(page(title, print), "");
        builder.useUriResolver((base, wished) -> ""); // nothing is fetched from anywhere
        builder.usePDDocument(document);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrDrawing.TYPE, new QrDrawing());
        builder.useObjectDrawerFactory(drawers);
        for (Face face : Face.values()) {
            builder.useFont(
                    () -> new java.io.ByteArrayInputStream(face.font),
                    FAMILY,
                    face.weight,
                    face.style,
                    true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static String page(String title, Print print) {
        String style =
                new String(
                        resource("/vn/caunoi/papers/" + print.styleSheet() + ".css"),
                        StandardCharsets.UTF_8);
        return "<html lang=\"vi\"><head><title>"
                + new Markup().text(title)
                + "</title><style>"
                + style
                + "</style></head><body>"
                + print.body()
                + "</body></html>";
    }

    private static byte[] resource(String name) {
        try (InputStream file = PdfPages.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
