package vn.caunoi.papers;

import java.time.LocalDate;
import java.util.Optional;

/** Number, date and kindred lines of a paper, worded as Decree 30/2020/NĐ-CP prescribes. */
final class Formalities {
    private static final String ROOM_FOR_NUMBER = "     ";

    private Formalities() {}

    /** "Số: 05/BC-MTTQ-BTT", with room to write while there is no number; empty without symbol. */
    static Optional<String> numberLine(AdministrativePaper paper) {
        return paper.symbol().isBlank()
                ? Optional.empty()
                : Optional.of(PaperWords.of("number", number(paper), paper.symbol()));
    }

    /** "05/BC-MTTQ-BTT". */
    static String numberAndSymbol(int number, String symbol) {
        return twoDigits(number) + (symbol.isBlank() ? "" : "/" + symbol);
    }

    static String placeAndDate(AdministrativePaper paper) {
        return PaperWords.of("place-and-date", paper.place(), date(paper.date()));
    }

    /** Days under 10 and the months 1 and 2 take a leading zero, so that none can be added. */
    static String date(LocalDate date) {
        int month = date.getMonthValue();
        return PaperWords.of(
                "date",
                twoDigits(date.getDayOfMonth()),
                month < 3 ? twoDigits(month) : Integer.toString(month),
                Integer.toString(date.getYear()));
    }

    /** The line that ties an annex to its paper. */
    static String annexTo(AdministrativePaper paper) {
        String type = sentenceCase(paper.type());
        String date = date(paper.date());
        return paper.symbol().isBlank()
                ? PaperWords.of("annex-to", type, date)
                : PaperWords.of("annex-to-numbered", type, number(paper), paper.symbol(), date);
    }

    /** The number alone, or room to write it. */
    static String number(AdministrativePaper paper) {
        return paper.number().map(Formalities::twoDigits).orElse(ROOM_FOR_NUMBER);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String sentenceCase(String text) {
        String small = text.strip().toLowerCase(PaperWords.VIETNAMESE);
        return small.isEmpty()
                ? small
                : PaperWords.capitals(small.substring(0, 1)) + small.substring(1);
    }
}
