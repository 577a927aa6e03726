package vn.caunoi.papers;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks into a PDF file: whether it opens, and whether it only shows. */
final class PdfFileCheck {
    /** A damaged or swollen file takes memory for a moment; one at a time. */
    private static final ReentrantLock PLACE = new ReentrantLock(true);

    private PdfFileCheck() {}

    /** The key of what is wrong. */
    static Optional<String> of(byte[] content) {
        PLACE.lock();
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() == 0) {
                return Optional.of("papers.file.damaged");
            }
            return switch (PdfObjects.of(document)) {
                case SHOWS -> Optional.empty();
                case ACTS -> Optional.of("papers.file.acts");
                case TOO_MANY -> Optional.of("papers.file.too-much");
            };
        } catch (Exception unreadable) { // whatever the library meets in a damaged file
            return Optional.of("papers.file.damaged");
        } finally {
            PLACE.unlock();
        }
    }
}
