package vn.caunoi.papers;

import java.text.Normalizer;

/** Well-formed XHTML, written from top to bottom; every text is escaped and composed (NFC). */
public final class Markup {
    private final StringBuilder out = new StringBuilder(4096);

    /** Begins an element; {@code kind} is its class, "" for none. */
    public Markup open(String tag, String kind) {
        out.append('<').append(tag);
        return kind.isEmpty() ? shut() : attribute("class", kind).shut();
    }

    /** Begins an element with a length in a property of its own, in millimetres. */
    public Markup open(String tag, String kind, String property, double millimetres) {
        out.append('<').append(tag);
        return attribute("class", kind)
                .attribute("style", property + ":" + Math.round(millimetres * 100) / 100.0 + "mm")
                .shut();
    }

    /** Begins a cell over several columns. */
    public Markup openOver(int columns, String kind) {
        out.append("<td");
        return attribute("class", kind).attribute("colspan", Integer.toString(columns)).shut();
    }

    /** Ends the element begun last. */
    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** A whole element around a text; its line breaks are kept. */
    public Markup line(String tag, String kind, String text) {
        return open(tag, kind).text(text).close(tag);
    }

    /** Text; its line breaks are kept. */
    public Markup text(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean first = true;
        for (String line : composed.lines().toList()) {
            out.append(first ? "" : "<br/>");
            line.codePoints().forEach(this::letter);
            first = false;
        }
        return this;
    }

    /** A picture that {@link PdfPages} draws itself: a QR code of this content. */
    public Markup qr(String kind, String content) {
        out.append("<object");
        attribute("class", kind).attribute("type", QrDrawing.TYPE).attribute("data-qr", content);
        out.append("></object>");
        return this;
    }

    private Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        value.codePoints().forEach(this::letter);
        out.append('"');
        return this;
    }

    private Markup shut() {
        out.append('>');
        return this;
    }

    private void letter(int letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t' -> out.append(' ');
            default -> {
                if (!Character.isISOControl(letter)) { // XML has no place for them
                    out.appendCodePoint(letter);
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
