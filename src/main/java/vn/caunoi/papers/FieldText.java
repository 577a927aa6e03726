package vn.caunoi.papers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The fields in one paragraph of a Word file. Word tears what somebody typed into pieces as it
 * likes ("{{", "ky_", "hieu}}"), so the pieces are read as one text.
 */
final class FieldText {
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]{1,40}?)\\s*}}");
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;

    FieldText(XWPFParagraph paragraph) {
        var all = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            for (CTText piece : run.getCTR().getTList()) {
                pieces.add(new Piece(piece, all.length()));
                all.append(piece.getStringValue());
            }
        }
        text = all.toString();
    }

    private record Piece(CTText xml, int start) {}

    /** The words between the braces, in their order. */
    List<String> names() {
        return FIELD.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Whether the paragraph is this field and nothing else. */
    boolean isOnly(TemplateField field) {
        return text.strip().matches("\\{\\{\\s*[^{}]+\\s*}}")
                && names().stream()
                        .anyMatch(name -> TemplateField.of(name).filter(field::equals).isPresent());
    }

    /** Puts values in the place of fields; each takes the letters of its field's first piece. */
    void fill(Function<TemplateField, String> values) {
        for (MatchResult found : FIELD.matcher(text).results().toList().reversed()) {
            TemplateField.of(found.group(1))
                    .ifPresent(field -> put(found.start(), found.end(), values.apply(field)));
        }
        pieces.forEach(piece -> breakLines(piece.xml()));
    }

    /** Later fields were filled before, so that places up to here still hold. */
    private void put(int from, int to, String value) {
        boolean written = false;
        for (Piece piece : pieces) {
            int length = piece.xml().getStringValue().length();
            int first = Math.clamp(from - piece.start(), 0, length);
            int last = Math.clamp(to - piece.start(), 0, length);
            if (first < last) {
                String old = piece.xml().getStringValue();
                piece.xml()
                        .setStringValue(
                                old.substring(0, first)
                                        + (written ? "" : composed(value))
                                        + old.substring(last));
                piece.xml().setSpace(SpaceAttribute.Space.PRESERVE);
                written = true;
            }
        }
    }

    private static void breakLines(CTText piece) {
        List<String> lines = piece.getStringValue().lines().toList();
        if (lines.size() < 2) {
            return;
        }
        try (XmlCursor cursor = piece.newCursor()) {
            piece.setStringValue(lines.getFirst());
            cursor.toEndToken();
            cursor.toNextToken();
            for (String line : lines.subList(1, lines.size())) {
                cursor.insertElement(new QName(WORD, "br", "w"));
                cursor.beginElement(new QName(WORD, "t", "w"));
                cursor.insertAttributeWithValue(
                        new QName("http://www.w3.org/XML/1998/namespace", "space", "xml"),
                        "preserve");
                cursor.insertChars(line);
                cursor.toNextToken();
            }
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
