package vn.caunoi.papers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * What the parts of one Word file or workbook hold, gathered as they are unpacked, within limits.
 */
final class WordParts {
    private static final long MOST_UNPACKED = 64L << 20;
    private static final long MOST_OF_A_PART = 8L << 20;
    private static final long MOST_MARKUP = 16L << 20;

    /** A report of a hundred pages with tables has some fifty thousand. */
    private static final int MOST_ELEMENTS = 100_000;

    private static final int MOST_ATTRIBUTES = 300_000;
    private static final int SIGNATURE = 4;

    private static final Pattern ACTS =
            Pattern.compile("vbaproject|vbadata|activex|^/?xl/macrosheets/|\\.exe$|\\.js$");
    private static final Pattern EMBEDDED = Pattern.compile("^/?word/embeddings/");
    private static final Pattern OBJECT =
            Pattern.compile("^/?word/embeddings/.*(?<!\\.xlsx)$|^/?xl/(embeddings/|connections)");

    private static final XMLInputFactory XML = reader();

    private long unpacked;
    private long markup;
    private boolean exceeded;
    private int elements;
    private int attributes;
    private boolean isWord;
    private boolean isBook;
    private boolean embeds;
    private final WordMarkup found = new WordMarkup();

    /** Signals that more comes out than a paper needs. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static XMLInputFactory reader() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** The key of what is wrong. */
    Optional<String> fault(boolean plain) {
        if (!isWord) {
            return Optional.of("papers.file.kind");
        }
        return actsOrReaches()
                .or(() -> plain && embeds ? Optional.of("papers.file.outside") : Optional.empty());
    }

    /** The same for a workbook. */
    Optional<String> bookFault() {
        if (!isBook || isWord) {
            return Optional.of("papers.file.kind");
        }
        return actsOrReaches();
    }

    private Optional<String> actsOrReaches() {
        if (found.acts()) {
            return Optional.of("papers.file.acts");
        }
        return found.reachesOutside() ? Optional.of("papers.file.outside") : Optional.empty();
    }

    /** Reads a part to its end and leaves the stream open. */
    void look(String part, InputStream content) throws IOException {
        String name = part.toLowerCase(Locale.ROOT);
        isWord |= name.equals("word/document.xml");
        isBook |= name.equals("xl/workbook.xml");
        embeds |= EMBEDDED.matcher(name).find();
        if (ACTS.matcher(name).find()) {
            found.sawAct();
        }
        if (OBJECT.matcher(name).find() && !name.endsWith("/")) {
            found.sawOutside();
        }
        var counted = new Counted(content);
        var in = new PushbackInputStream(counted, SIGNATURE);
        byte[] start = in.readNBytes(SIGNATURE);
        in.unread(start);
        if (isPictureOrContainer(start)) {
            in.transferTo(OutputStream.nullOutputStream());
        } else {
            counted.mayBeMarkup = true;
            readMarkup(name, in);
        }
    }

    /** No reader of markup takes what begins so, whatever the part is called. */
    private static boolean isPictureOrContainer(byte[] start) {
        if (start.length < SIGNATURE) {
            return false;
        }
        int begin = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        return switch (begin) {
            case 0x8950, 0xFFD8, 0x4749, 0x424D, 0x4949, 0x4D4D, 0xD7CD, 0x504B -> true;
            case 0x0100 -> start[2] == 0 && start[3] == 0;
            default -> false;
        };
    }

    /** A font looks like nothing and is passed over; it has the size of a part at most. */
    private void readMarkup(String name, InputStream in) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(CloseShieldInputStream.wrap(in));
            while (reader.hasNext()) {
                take(reader, reader.next());
            }
        } catch (XMLStreamException broken) {
            if (exceeded) {
                throw new TooMuch();
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                throw new IOException(broken);
            }
        }
        found.endOfPart();
        in.transferTo(OutputStream.nullOutputStream());
    }

    private void take(XMLStreamReader reader, int event) throws IOException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            begin(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            found.end(reader.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            found.text(reader.getText());
        } else if (event == XMLStreamConstants.DTD) {
            throw new IOException("a document type");
        }
    }

    private void begin(XMLStreamReader reader) throws TooMuch {
        elements++;
        attributes += reader.getAttributeCount() + reader.getNamespaceCount();
        if (elements > MOST_ELEMENTS || attributes > MOST_ATTRIBUTES) {
            throw new TooMuch();
        }
        found.begin(reader);
    }

    /** Counts what comes out, whatever the container says about it. */
    private final class Counted extends FilterInputStream {
        private long size;
        private boolean mayBeMarkup;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) throws TooMuch {
            size += bytes;
            unpacked += bytes;
            markup += mayBeMarkup ? bytes : 0;
            exceeded =
                    unpacked > MOST_UNPACKED
                            || markup > MOST_MARKUP
                            || (mayBeMarkup && size > MOST_OF_A_PART);
            if (exceeded) {
                throw new TooMuch();
            }
        }
    }
}
