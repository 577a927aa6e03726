package vn.caunoi.papers;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Walks through every object of a PDF file, wherever it hangs: a script, a programme to start or a
 * file inside may stand behind a page, a field or a link as well as at the opening.
 */
final class PdfObjects {
    private static final int MOST_OBJECTS = 1_000_000;

    private static final Set<String> ACTIONS =
            Set.of(
                    "JavaScript",
                    "Launch",
                    "GoToR",
                    "GoToE",
                    "SubmitForm",
                    "ImportData",
                    "Rendition",
                    "RichMediaExecute",
                    "Movie",
                    "Sound");

    private static final Set<String> KEYS =
            Set.of("JS", "JavaScript", "AA", "EmbeddedFiles", "EF", "XFA");

    private static final Set<String> KINDS = Set.of("EmbeddedFile", "Filespec");

    private static final Set<String> NOTES =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfObjects() {}

    /** What the objects of a file amount to. */
    enum Finding {
        SHOWS,
        ACTS,
        TOO_MANY
    }

    static Finding of(PDDocument document) {
        var walk = new PdfObjects();
        walk.add(document.getDocument().getTrailer());
        document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key))
                .forEach(walk::add);
        return walk.walk();
    }

    private Finding walk() {
        while (!waiting.isEmpty()) {
            if (seen.size() > MOST_OBJECTS) {
                return Finding.TOO_MANY;
            }
            COSBase next = waiting.removeLast();
            if (next instanceof COSObject reference) {
                add(reference.getObject());
            } else if (next instanceof COSArray array) {
                array.forEach(this::add);
            } else if (next instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return Finding.ACTS;
                }
                dictionary.getValues().forEach(this::add);
            }
        }
        return Finding.SHOWS;
    }

    private void add(@org.jspecify.annotations.Nullable COSBase object) {
        boolean holds =
                object instanceof COSObject
                        || object instanceof COSArray
                        || object instanceof COSDictionary;
        if (object != null && holds && seen.add(object)) {
            waiting.add(object);
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        return KEYS.stream().anyMatch(key -> dictionary.containsKey(COSName.getPDFName(key)))
                || ACTIONS.contains(name(dictionary, "S"))
                || NOTES.contains(name(dictionary, "Subtype"))
                || KINDS.contains(name(dictionary, "Type"))
                || opens(dictionary);
    }

    /** At its opening a file may at most go to a page of its own. */
    private static boolean opens(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
                && !name(action, "S").equals("GoTo");
    }

    private static String name(COSDictionary dictionary, String key) {
        return java.util.Optional.ofNullable(dictionary.getNameAsString(key)).orElse("");
    }
}
