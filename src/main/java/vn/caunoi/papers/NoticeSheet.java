package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prints a notice for the board: as large as it fits one sheet, never in small type. */
@Component
public class NoticeSheet {
    /** Style sheets from the largest type to the smallest that is read from two steps away. */
    private static final List<String> SIZES = List.of("notice-36", "notice-28", "notice-22");

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
        String body = body(notice);
        PdfPages.Print print = new PdfPages.Print(SIZES.getLast(), body);
        for (String size : SIZES) {
            PdfPages.Print larger = new PdfPages.Print(size, body);
            if (pages.pages(larger) == 1) {
                print = larger;
                break;
            }
        }
        pages.write(notice.title(), List.of(print), out);
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
