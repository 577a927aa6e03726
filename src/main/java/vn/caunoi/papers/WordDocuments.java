package vn.caunoi.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens Word files that came from outside, one at a time: a document takes much memory. */
public final class WordDocuments {
    private static final ReentrantLock PLACE = new ReentrantLock(true);

    private WordDocuments() {}

    /**
     * Reads something out of a file that {@link WordFileCheck} found in order.
     *
     * @throws IOException when it is no Word file after all
     */
    public static <T> T read(byte[] content, Function<XWPFDocument, T> reading) throws IOException {
        PLACE.lock();
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return reading.apply(document);
        } finally {
            PLACE.unlock();
        }
    }
}
