package vn.caunoi.papers;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Recipients at the left and signature at the right, in one row that no page break tears. */
final class PaperFoot {
    private PaperFoot() {}

    static void write(AdministrativePaper paper, XWPFDocument document) {
        write(recipientLines(paper.recipients()), paper.signature(), document);
    }

    static void write(List<String> recipients, Signature signature, XWPFDocument document) {
        XWPFParagraph gap = document.createParagraph();
        PaperStyle.THIN.write(gap, "");
        gap.setSpacingAfter(6 * Measure.POINT);
        gap.setKeepNext(true);
        int half = Page.PORTRAIT.textWidth() / 2;
        Cell[] cells = Grid.invisible(document, half, half).row();
        recipients(recipients, cells[0]);
        signature(signature, cells[1]);
    }

    private static void recipients(List<String> lines, Cell cell) {
        cell.line(PaperStyle.RECIPIENTS, PaperWords.of("recipients"));
        lines.forEach(line -> cell.line(PaperStyle.RECIPIENT, line));
    }

    /** Each with dash and stop, the archive last. */
    static List<String> recipientLines(List<String> recipients) {
        String archive = PaperWords.of("archive");
        boolean given = !recipients.isEmpty() && archived(recipients.getLast(), archive);
        List<String> others = given ? recipients.subList(0, recipients.size() - 1) : recipients;
        String last = given ? recipients.getLast() : archive;
        return Stream.concat(
                        others.stream().map(to -> PaperWords.of("recipient", to)),
                        Stream.of(PaperWords.of("recipient-last", last)))
                .toList();
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
