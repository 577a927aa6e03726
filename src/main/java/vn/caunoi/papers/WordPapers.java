package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/**
 * Writes papers as Word files a clerk can still edit, laid out as Decree 30/2020/NĐ-CP prescribes
 * and headed as the Front heads its papers. Equal papers give equal bytes.
 */
@Component
public class WordPapers {

    /** Writes a .docx and leaves the stream open. */
    public void write(AdministrativePaper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument();
                var zip = new DatedZip(out, paper.date())) {
            FileCard.write(paper, document);
            StyleSheet.addTo(document);
            Sections.begin(document);
            PaperHead.write(paper, document);
            if (!paper.isLetter()) {
                PaperTitle.write(paper, document);
            }
            new PaperBody(document).write(paper.parts());
            PaperFoot.write(paper, document);
            paper.annex().ifPresent(annex -> annex(paper, annex, document));
            document.write(zip);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void annex(AdministrativePaper paper, AnnexTable annex, XWPFDocument document) {
        Sections.beginAnnex(document);
        new WordAnnex(document).write(paper, annex);
    }
}
