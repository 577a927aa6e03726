package vn.caunoi.reports.writing.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.reports.writing.MarkedText;

/** Turns the wording of an earlier report into a template: figures and period become marks. */
public final class Marking {
    /** A figure from the records is exact. */
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:hơn|gần|khoảng)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Period about;
    private final String title;

    /**
     * @param title of the period the earlier report tells of
     */
    public Marking(Period about, String title) {
        this.about = about;
        this.title = title;
    }

    /**
     * A sentence with marks.
     *
     * @param codes for each of its numbers the confirmed code, empty where the number stays
     */
    public String sentence(EarlierReport.Sentence sentence, List<Optional<String>> codes) {
        String text = sentence.text();
        for (int place = sentence.numbers().size() - 1; place >= 0; place--) {
            FoundNumber number = sentence.numbers().get(place);
            Optional<String> code = codes.get(place);
            if (code.isPresent()) {
                text =
                        ABOUT.matcher(text.substring(0, number.start())).replaceFirst("")
                                + MarkedText.mark(code.get())
                                + text.substring(number.end());
            }
        }
        return period(text);
    }

    /** The period of the earlier report stands for that of any report. */
    public String period(String text) {
        String year = String.valueOf(about.year());
        String marked =
                about.kind() == PeriodKind.YEAR
                        ? text
                        : insensitive(title)
                                .matcher(text)
                                .replaceAll(MarkedText.mark(MarkedText.PERIOD));
        return insensitive("năm " + year)
                .matcher(marked)
                .replaceAll(hit ->
                        hit.group().substring(0, "năm ".length())
                                + MarkedText.mark(MarkedText.YEAR));
    }

    private static Pattern insensitive(String text) {
        return Pattern.compile(
                Pattern.quote(text.toLowerCase(Locale.forLanguageTag("vi"))) + "(?!\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
