package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes papers as PDF: in the product's own standard layout, or a ward's Word file as LibreOffice
 * prints it, where LibreOffice is present.
 */
@Component
public class PdfPapers {
    private final PdfPages pages;
    private final Office office;

    PdfPapers(PdfPages pages, Office office) {
        this.pages = pages;
        this.office = office;
    }

    /** Writes a .pdf and leaves the stream open. */
    public void write(AdministrativePaper paper, OutputStream out) throws IOException {
        List<PdfPages.Print> prints = new ArrayList<>();
        prints.add(new PdfPages.Print("paper", PaperMarkup.of(paper)));
        paper.annex()
                .map(annex -> new PdfPages.Print("annex", AnnexMarkup.of(paper, annex)))
                .ifPresent(prints::add);
        pages.write(FileCard.title(paper), prints, out);
    }

    /** A Word file as PDF; empty when LibreOffice is missing, busy too long or fails. */
    public Optional<byte[]> converted(byte[] docx) {
        return office.convert(docx);
    }
}
