package vn.caunoi.papers;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** All paragraphs of a Word file in which fields may stand: text, tables, headers, footers. */
final class TemplateTexts {
    private TemplateTexts() {}

    static List<XWPFParagraph> of(XWPFDocument document) {
        return Stream.of(
                        Stream.of(document),
                        document.getHeaderList().stream(),
                        document.getFooterList().stream())
                .flatMap(bodies -> bodies)
                .flatMap(TemplateTexts::paragraphs)
                .toList();
    }

    /** The paragraph that is the content and nothing else, in the text itself. */
    static List<XWPFParagraph> content(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(paragraph -> new FieldText(paragraph).isOnly(TemplateField.CONTENT))
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphs(IBody body) {
        return Stream.concat(
                body.getParagraphs().stream(),
                body.getTables().stream().flatMap(TemplateTexts::paragraphs));
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(TemplateTexts::paragraphs);
    }
}
