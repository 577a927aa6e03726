package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The product's own layout as a Word file with fields: what a ward begins its own with. */
final class BuiltInTemplate {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    /** Nobody knows yet how long a subject will be: room for most, and some air. */
    private static final double SUBJECT_SHARE = 0.85;

    private BuiltInTemplate() {}

    static void write(OutputStream out) throws IOException {
        try (var document = new XWPFDocument();
                var zip = new DatedZip(out, ANY_DAY)) {
            StyleSheet.addTo(document);
            Sections.begin(document);
            PaperHead.write(
                    new Issuer(
                            List.of(TemplateField.SUPERIOR.mark()),
                            List.of(TemplateField.ISSUER.mark())),
                    PaperWords.of(
                            "number", TemplateField.NUMBER.mark(), TemplateField.SYMBOL.mark()),
                    PaperWords.of(
                            "place-and-date",
                            TemplateField.PLACE.mark(),
                            TemplateField.DATE.mark()),
                    document);
            PaperTitle.write(
                    TemplateField.TYPE.mark(),
                    TemplateField.SUBJECT.mark(),
                    (int) (Page.PORTRAIT.textWidth() * SUBJECT_SHARE),
                    document);
            var content = document.createParagraph();
            PaperStyle.TEXT.write(content, TemplateField.CONTENT.mark());
            content.setKeepNext(true);
            PaperFoot.write(
                    List.of(TemplateField.RECIPIENTS.mark()),
                    new Signature(
                            List.of(),
                            TemplateField.POST.mark(),
                            Optional.of(TemplateField.SIGNER.mark())),
                    document);
            document.write(zip);
        }
    }
}
