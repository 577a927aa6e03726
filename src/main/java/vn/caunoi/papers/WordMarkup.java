package vn.caunoi.papers;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What the markup of a Word file or workbook says that may act or reach outside: relations to
 * things elsewhere, objects and files inside, fields that fetch or start something.
 */
final class WordMarkup {
    /** A field may be cut into pieces; its first word says what it does. */
    private static final Pattern FETCHES =
            Pattern.compile(
                    "^[\\s\\p{Z}\\p{Cf}\"'\\\\]*(DDE|DDEAUTO|INCLUDE[A-Z]*|IMPORT|LINK|MACROBUTTON)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_INSTRUCTION = 2_000;

    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;
    private boolean acts;
    private boolean reachesOutside;

    boolean acts() {
        return acts;
    }

    boolean reachesOutside() {
        return reachesOutside;
    }

    void sawAct() {
        acts = true;
    }

    void sawOutside() {
        reachesOutside = true;
    }

    void begin(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "Relationship" -> relation(element);
            case "Default", "Override" ->
                    acts |= attribute(element, "ContentType").contains("macroenabled");
            case "altChunk", "subDoc", "OLEObject", "ddeLink", "oleLink" -> reachesOutside = true;
            case "control" -> acts = true;
            case "fldSimple" -> field(attribute(element, "instr"));
            case "fldChar" -> endOfInstruction();
            case "instrText", "delInstrText" -> inInstruction = true;
            default -> {}
        }
    }

    void text(String text) {
        if (inInstruction && instruction.length() < LONGEST_INSTRUCTION) {
            instruction.append(text);
        }
    }

    void end(String element) {
        if (element.equals("instrText") || element.equals("delInstrText")) {
            inInstruction = false;
        }
    }

    void endOfPart() {
        endOfInstruction();
        inInstruction = false;
    }

    private void endOfInstruction() {
        field(instruction.toString());
        instruction.setLength(0);
    }

    private void field(String words) {
        reachesOutside |= FETCHES.matcher(words).find();
    }

    /** A link to click at is harmless; a picture or template fetched from elsewhere is not. */
    private void relation(XMLStreamReader element) {
        String type = attribute(element, "Type");
        boolean elsewhere = attribute(element, "TargetMode").strip().equals("external");
        boolean file =
                type.endsWith("/afchunk")
                        || type.endsWith("/oleobject")
                        || type.endsWith("/subdocument");
        reachesOutside |= file || (elsewhere && !type.endsWith("/hyperlink"));
        acts |= type.endsWith("/vbaproject") || type.endsWith("/control");
    }

    private static String attribute(XMLStreamReader element, String name) {
        for (int place = 0; place < element.getAttributeCount(); place++) {
            if (element.getAttributeLocalName(place).equals(name)) {
                return element.getAttributeValue(place).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
