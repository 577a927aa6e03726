package vn.caunoi.reports.writing.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of a sentence; dates, years, numbers of papers and of headings are none. */
final class NumberFinder {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<Pattern> NO_FIGURES =
            List.of(
                    Pattern.compile("\\b(1[89]|20|21)\\d{2}\\s*-\\s*(19|20|21)\\d{2}\\b"),
                    Pattern.compile("\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\b"),
                    Pattern.compile(
                            "ngày\\s+\\d{1,2}([/-]\\d{1,2})?(\\s+tháng\\s+\\d{1,2})?", FLAGS),
                    Pattern.compile("\\b\\d+(/\\d{4})?/\\p{L}[\\p{L}\\d/-]*"),
                    Pattern.compile("\\b\\d+-\\p{Lu}[\\p{L}\\d/-]*"),
                    Pattern.compile(
                            "\\b(năm|tháng|quý|tuần|kỳ|khóa|khu phố|tổ dân phố|thôn|ấp|khu dân cư|số|điều|khoản|lần thứ|đính chính lần)(\\s+số)?\\s+\\d+(/\\d{4})?(?![\\d.,]*\\d)",
                            FLAGS),
                    Pattern.compile("\\b\\d+\\s+tháng(?!\\p{L})", FLAGS),
                    Pattern.compile("^\\s*\\d{1,2}(\\.\\d{1,2})*\\s*[.)](?=\\s)"));

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,])(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\p{L}\\d])");
    private static final Pattern PERCENT = Pattern.compile("^\\s*%");
    private static final Pattern MONEY =
            Pattern.compile("^\\s*(?:(tỷ|tỉ|triệu|nghìn|ngàn)(?:\\s+đồng)?|đồng)(?!\\p{L})", FLAGS);

    /** A word that it counts, a second part, or a word in front that a figure follows. */
    private static final Pattern COUNTS = Pattern.compile("^\\s*([/(]|\\p{L})");

    private static final Pattern COUNTED =
            Pattern.compile(
                    "([/:]|(?<!\\p{L})(là|được|có|đạt|còn|gồm|thêm|tăng|giảm|cả|tổng|và))\\s*$",
                    FLAGS);

    private NumberFinder() {}

    static List<FoundNumber> find(String sentence) {
        String masked = sentence;
        for (Pattern pattern : NO_FIGURES) {
            masked = pattern.matcher(masked).replaceAll(hit -> "_".repeat(hit.group().length()));
        }
        List<FoundNumber> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(masked);
        while (number.find()) {
            FoundNumber one = found(sentence, number.start(), number.end(), number.group());
            if (one.kind() != FoundNumber.Kind.PLAIN || tellsOfSomething(sentence, one)) {
                found.add(one);
            }
        }
        return found;
    }

    /** A bare number, such as that of a list or a page, is no figure. */
    private static boolean tellsOfSomething(String sentence, FoundNumber number) {
        return COUNTS.matcher(sentence.substring(number.end())).find()
                || COUNTED.matcher(sentence.substring(0, number.start())).find();
    }

    private static FoundNumber found(String sentence, int start, int end, String digits) {
        BigDecimal value = new BigDecimal(digits.replace(".", "").replace(',', '.'));
        String after = sentence.substring(end);
        Matcher percent = PERCENT.matcher(after);
        if (percent.find()) {
            return number(sentence, start, end + percent.end(), value, FoundNumber.Kind.PERCENT);
        }
        Matcher money = MONEY.matcher(after);
        if (money.find()) {
            return number(
                    sentence,
                    start,
                    end + money.end(),
                    value.multiply(unit(Optional.ofNullable(money.group(1)))),
                    FoundNumber.Kind.MONEY);
        }
        return number(sentence, start, end, value, FoundNumber.Kind.PLAIN);
    }

    private static FoundNumber number(
            String sentence, int start, int end, BigDecimal value, FoundNumber.Kind kind) {
        return new FoundNumber(start, end, sentence.substring(start, end), value, kind);
    }

    private static BigDecimal unit(Optional<String> word) {
        return switch (word.orElse("").toLowerCase(Locale.ROOT)) {
            case "tỷ", "tỉ" -> BigDecimal.valueOf(1_000_000_000);
            case "triệu" -> BigDecimal.valueOf(1_000_000);
            case "nghìn", "ngàn" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.ONE;
        };
    }
}
