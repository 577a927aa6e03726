package vn.caunoi.reports.writing.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.caunoi.calendar.Period;

/** Finds out of which period a report tells: the first one that it names. */
final class PeriodMention {
    private static final String YEAR = "(?:\\s+năm\\s+|\\s*/\\s*)((?:19|20|21)\\d{2})";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    /** The longest first: "6 tháng đầu năm 2021" names a year too. */
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("(?:6|sáu)\\s+tháng\\s+đầu" + YEAR, hit -> hit.group(1) + "-H1"),
                    new Kind("(?:6|sáu)\\s+tháng\\s+cuối" + YEAR, hit -> hit.group(1) + "-H2"),
                    new Kind("quý\\s+(IV|I{1,3}|[1-4])" + YEAR, PeriodMention::quarter),
                    new Kind(
                            "tháng\\s+(\\d{1,2})" + YEAR,
                            hit -> hit.group(2) + "-%02d".formatted(Integer.valueOf(hit.group(1)))),
                    new Kind("năm\\s+((?:19|20|21)\\d{2})", hit -> hit.group(1)));

    private PeriodMention() {}

    private record Kind(Pattern pattern, Function<MatchResult, String> code) {
        Kind(String pattern, Function<MatchResult, String> code) {
            this(Pattern.compile(pattern, FLAGS), code);
        }
    }

    /** A day such as "ngày 05 tháng 07 năm 2021" names no period. */
    private static final Pattern DAY =
            Pattern.compile("ngày\\s+\\S+\\s+tháng\\s+\\S+\\s+năm\\s+\\d{4}", FLAGS);

    static Optional<Period> first(List<String> lines) {
        return lines.stream()
                .map(line -> DAY.matcher(line).replaceAll(" "))
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    private static Optional<Period> in(String line) {
        return KINDS.stream()
                .flatMap(kind -> kind.pattern().matcher(line).results().limit(1).map(kind.code()))
                .flatMap(code -> Period.parse(code).stream())
                .findFirst();
    }

    private static String quarter(MatchResult hit) {
        String number = hit.group(1).toLowerCase(Locale.ROOT);
        return hit.group(2) + "-Q" + ROMAN.getOrDefault(number, number.charAt(0) - '0');
    }
}
