package vn.caunoi.papers;

import static vn.caunoi.papers.Letters.bold;
import static vn.caunoi.papers.Letters.boldItalic;
import static vn.caunoi.papers.Letters.italic;
import static vn.caunoi.papers.Letters.upright;

import java.text.Normalizer;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The kinds of lines a paper has, with the letter sizes of Decree 30/2020/NĐ-CP, annex I. Each
 * becomes a named Word style, so a clerk changes a size once for the whole paper.
 */
@SuppressWarnings("ImmutableEnumChecker") // Letters and Flow are records of plain values
enum PaperStyle {
    BASE("Normal", upright(14), Flow.left()),
    TEXT("Body Text", upright(14), Flow.text()),
    HEADING_1("heading 1", bold(14), Flow.text().spaced(6, 6)),
    HEADING_2("heading 2", bold(14), Flow.text()),
    HEADING_3("heading 3", boldItalic(14), Flow.text()),
    TO_BE_WRITTEN("Cho viet", italic(14), Flow.text().ragged()),
    NATION("Quoc hieu", bold(12), Flow.centred()),
    MOTTO("Tieu ngu", bold(13), Flow.centred()),
    SUPERIOR("Co quan chu quan", upright(12), Flow.centred()),
    ISSUER("Co quan ban hanh", bold(12), Flow.centred()),
    NUMBER("So ky hieu", upright(13), Flow.centred().spaced(6, 0)),
    PLACE_AND_DATE("Dia danh ngay thang", italic(14), Flow.centred().spaced(6, 0)),
    LONG_PLACE_AND_DATE("Dia danh dai", italic(13), Flow.centred().spaced(6, 0)),
    LETTER_SUBJECT("Trich yeu cong van", upright(12), Flow.centred().spaced(0, 6)),
    ADDRESSED("Kinh gui", upright(14), Flow.centred().spaced(12, 12)),
    TYPE("Ten loai", bold(14), Flow.centred().spaced(18, 0)),
    SUBJECT("Trich yeu", bold(14), Flow.centred()),
    FIGURE_CAPTION("Dau bang", bold(13), Flow.centred().spaced(2, 2)),
    FIGURE_TEXT("Chu trong bang", upright(13), Flow.left().spaced(2, 2)),
    FIGURE("So trong bang", upright(13), Flow.right().spaced(2, 2)),
    AUTHORITY("Quyen han ky", bold(14), Flow.centred()),
    SIGNER("Nguoi ky", bold(14), Flow.centred().spaced(72, 0)),
    RECIPIENTS("Noi nhan", boldItalic(12), Flow.left()),
    RECIPIENT("Noi nhan tung dong", upright(11), Flow.left()),
    ANNEX("Phu luc", bold(14), Flow.centred()),
    ANNEX_NOTE("Kem theo", italic(14), Flow.centred()),
    ANNEX_CAPTION("Dau bang phu luc", bold(11), Flow.centred().spaced(2, 2)),
    ANNEX_GROUP("Nhom phu luc", bold(11), Flow.left().spaced(2, 2)),
    ANNEX_TEXT("Chu phu luc", upright(11), Flow.left().spaced(2, 2)),
    ANNEX_FIGURE("So phu luc", upright(11), Flow.right().spaced(2, 2)),
    PAGE_NUMBER("header", upright(13), Flow.centred()),
    THIN("Dong mong", upright(1), Flow.left());

    private static final List<PaperStyle> HEADINGS = List.of(HEADING_1, HEADING_2, HEADING_3);

    /** Word's own name where it has one, so that its menus know the style. */
    final String wordName;

    final Letters letters;
    final Flow flow;

    PaperStyle(String wordName, Letters letters, Flow flow) {
        this.wordName = wordName;
        this.letters = letters;
        this.flow = flow;
    }

    /** The style's key inside the file. */
    String id() {
        String name = wordName.replace(" ", "");
        return name.substring(0, 1).toUpperCase(PaperWords.VIETNAMESE) + name.substring(1);
    }

    static PaperStyle heading(int level) {
        return HEADINGS.get(level - 1);
    }

    /** 1 to 3 for headings, 0 for everything else. */
    int headingLevel() {
        return HEADINGS.indexOf(this) + 1;
    }

    /** Composed letters only: decomposed tone marks are drawn beside their letters. */
    void write(XWPFParagraph paragraph, String text) {
        paragraph.setStyle(id());
        for (String line : Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList()) {
            if (!paragraph.getRuns().isEmpty()) {
                paragraph.createRun().addBreak();
            }
            paragraph.createRun().setText(line);
        }
    }
}
