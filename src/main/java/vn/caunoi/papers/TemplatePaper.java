package vn.caunoi.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Fills a ward's own Word template with a paper. */
final class TemplatePaper {
    private TemplatePaper() {}

    /** Writes a .docx and leaves the stream open. */
    static void write(byte[] template, AdministrativePaper paper, OutputStream out)
            throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(template));
                var zip = new DatedZip(out, paper.date())) {
            FileCard.nameless(paper, document);
            StyleSheet.completeIn(document);
            XWPFParagraph content = TemplateTexts.content(document).getFirst();
            TemplateTexts.of(document).stream()
                    .filter(paragraph -> paragraph != content)
                    .forEach(paragraph ->
                            new FieldText(paragraph).fill(field -> field.value(paper)));
            new TemplateBody(document, content).write(paper.parts());
            paper.annex()
                    .ifPresent(annex -> {
                        Sections.beginAnnex(document);
                        new WordAnnex(document).write(paper, annex);
                    });
            document.write(zip);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }
}
