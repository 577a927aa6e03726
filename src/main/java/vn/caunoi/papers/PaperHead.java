package vn.caunoi.papers;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The top of the first page: issuer and number at the left, national name, motto, place and date at
 * the right.
 */
final class PaperHead {
    /** Leaves the national name 96 mm, of which it takes 88; equal halves would break it. */
    private static final double LEFT_SHARE = 0.42;

    /** More letters than this do not fit one line in 14 points. */
    private static final int LONG_PLACE_AND_DATE = 42;

    private PaperHead() {}

    static void write(AdministrativePaper paper, XWPFDocument document) {
        write(
                paper.issuer(),
                Formalities.numberLine(paper).orElse(""),
                Formalities.placeAndDate(paper),
                paper.isLetter() ? PaperWords.of("letter-subject", paper.subject()) : "",
                document);
    }

    static void write(Issuer issuer, String number, String placeAndDate, XWPFDocument document) {
        write(issuer, number, placeAndDate, "", document);
    }

    /**
     * @param about what a letter is about; "" for papers that say it in their title
     */
    private static void write(
            Issuer issuer,
            String number,
            String placeAndDate,
            String about,
            XWPFDocument document) {
        int left = (int) Math.round(Page.PORTRAIT.textWidth() * LEFT_SHARE);
        int right = Page.PORTRAIT.textWidth() - left;
        Grid grid = Grid.invisible(document, left, right);
        Cell[] names = grid.row();
        issuer(issuer, names[0], left);
        nation(names[1], right);
        Cell[] numbers = grid.row();
        numbers[0].line(PaperStyle.NUMBER, number);
        if (!about.isEmpty()) {
            numbers[0].line(PaperStyle.LETTER_SUBJECT, about);
        }
        numbers[1].line(
                isLong(placeAndDate) ? PaperStyle.LONG_PLACE_AND_DATE : PaperStyle.PLACE_AND_DATE,
                placeAndDate);
    }

    static boolean isLong(String placeAndDate) {
        return placeAndDate.length() > LONG_PLACE_AND_DATE;
    }

    private static void issuer(Issuer issuer, Cell cell, int room) {
        issuer.above().forEach(line -> cell.line(PaperStyle.SUPERIOR, line));
        issuer.name().forEach(line -> cell.line(PaperStyle.ISSUER, line));
        int width = Measure.ofBoldCapitals(issuer.name().getLast(), PaperStyle.ISSUER.letters);
        int length = (int) (Math.min(width, room) * Rule.PART_OF_LINE);
        Rule.draw(cell.line(PaperStyle.THIN, ""), length, room);
    }

    private static void nation(Cell cell, int room) {
        String motto = PaperWords.of("motto");
        cell.line(PaperStyle.NATION, PaperWords.of("nation"));
        cell.line(PaperStyle.MOTTO, motto);
        int length = Measure.ofBoldText(motto, PaperStyle.MOTTO.letters);
        Rule.draw(cell.line(PaperStyle.THIN, ""), length, room);
    }
}
