package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints a notice for the board: as large as it fits one sheet, never in small type. */
@Component
public class NoticeSheet {
    /** Sizes of letters in points, from what is read from two steps away to what fills a sheet. */
    private static final List<Integer> SIZES =
            List.of(22, 25, 28, 32, 36, 40, 44, 48, 54, 60, 66, 72);

    /** The width of a line in points, and that of a letter of the title for each point of size. */
    private static final double LINE = 480;

    private static final double LETTER = 1.0;

    private static final String TEXT = "p";

    private final PdfPages pages;

    NoticeSheet(PdfPages pages) {
        this.pages = pages;
    }

    /**
     * What is put up.
     *
     * @param issuer in full, "Ban công tác Mặt trận Khu phố 5"
     * @param place where it is written, "Tân Lập"
     * @param hotline number to call with questions
     */
    public record Notice(
            String title,
            String text,
            LocalDate date,
            String issuer,
            String place,
            Optional<String> hotline) {}

    /** Writes a .pdf and leaves the stream open. */
    public void write(Notice notice, OutputStream out) throws IOException {
        int fits = 0;
        int tooLarge = SIZES.size();
        while (tooLarge - fits > 1) {
            int middle = (fits + tooLarge) / 2;
            if (isOnOneSheet(notice, SIZES.get(middle))) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        pages.write(notice.title(), List.of(print(notice, SIZES.get(fits))), out);
    }

    /** A word wider than the sheet would be cut off. */
    private boolean isOnOneSheet(Notice notice, int size) throws IOException {
        int longest =
                Stream.of((notice.title() + " " + notice.text()).split("\\s+"))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return longest * LETTER * size <= LINE && pages.pages(print(notice, size)) == 1;
    }

    private static PdfPages.Print print(Notice notice, int size) {
        var sheet = new Markup();
        return new PdfPages.Print(
                "notice", sheet.open("div", "letters-" + size) + body(notice) + "</div>");
    }

    private static String body(Notice notice) {
        var out = new Markup();
        out.line(TEXT, "issuer", PaperWords.capitals(notice.issuer()));
        out.line(TEXT, "title", PaperWords.capitals(notice.title()));
        notice.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> out.line(TEXT, "text", line));
        notice.hotline()
                .ifPresent(
                        number -> out.line(TEXT, "text", PaperWords.of("notice.hotline", number)));
        out.line(
                TEXT,
                "date",
                PaperWords.of("place-and-date", notice.place(), Formalities.date(notice.date())));
        out.line(TEXT, "by", notice.issuer());
        return out.toString();
    }
}
