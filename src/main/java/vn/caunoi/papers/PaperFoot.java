package vn.caunoi.papers;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Recipients at the left and signature at the right, in one row that no page break tears. */
final class PaperFoot {
    private PaperFoot() {}

    static void write(AdministrativePaper paper, XWPFDocument document) {
        XWPFParagraph gap = document.createParagraph();
        PaperStyle.THIN.write(gap, "");
        gap.setSpacingAfter(6 * Measure.POINT);
        gap.setKeepNext(true);
        int half = Page.PORTRAIT.textWidth() / 2;
        Cell[] cells = Grid.invisible(document, half, half).row();
        recipients(paper.recipients(), cells[0]);
        signature(paper.signature(), cells[1]);
    }

    private static void recipients(List<String> recipients, Cell cell) {
        String archive = PaperWords.of("archive");
        boolean given = !recipients.isEmpty() && archived(recipients.getLast(), archive);
        List<String> others = given ? recipients.subList(0, recipients.size() - 1) : recipients;
        String last = given ? recipients.getLast() : archive;
        cell.line(PaperStyle.RECIPIENTS, PaperWords.of("recipients"));
        others.forEach(to -> cell.line(PaperStyle.RECIPIENT, PaperWords.of("recipient", to)));
        cell.line(PaperStyle.RECIPIENT, PaperWords.of("recipient-last", last));
    }

    private static boolean archived(String recipient, String archive) {
        return recipient.startsWith(archive.substring(0, archive.indexOf(':')));
    }

    private static void signature(Signature signature, Cell cell) {
        signature.authority().forEach(line -> cell.line(PaperStyle.AUTHORITY, line));
        cell.line(PaperStyle.AUTHORITY, signature.post());
        cell.line(PaperStyle.SIGNER, signature.signer().orElse(""));
    }
}
