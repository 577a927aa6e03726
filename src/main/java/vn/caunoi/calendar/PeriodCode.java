package vn.caunoi.calendar;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads the codes of periods, such as {@code 2022-H1}. */
final class PeriodCode {

    private static final Pattern CODE =
            Pattern.compile(
                    "(?<year>[0-9]{4})"
                            + "(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])"
                            + "|(?<month>0[1-9]|1[0-2])|W(?<week>[0-9]{2})))?");

    private PeriodCode() {}

    static String write(Period period) {
        int year = period.year();
        int number = period.number();
        return switch (period.kind()) {
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", year, number);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, number);
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", year, number);
            case HALF_YEAR -> String.format(Locale.ROOT, "%04d-H%d", year, number);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
        };
    }

    static Optional<Period> read(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group("year"));
        if (year < Period.FIRST_YEAR || year > Period.LAST_YEAR) {
            return Optional.empty();
        }
        return number(parts, "week")
                .map(week -> weekOf(year, week))
                .orElseGet(() -> Optional.of(wholeMonths(year, parts)));
    }

    /** The ISO week of the year; the number must be one the year has. */
    static Period week(int year, int number) {
        // 4 January is always in week 1.
        LocalDate first = PeriodKind.WEEK.startOf(LocalDate.of(year, 1, 4));
        return new Period(PeriodKind.WEEK, first.plusWeeks(number - 1L));
    }

    private static Optional<Period> weekOf(int year, int number) {
        long weeks =
                IsoFields.WEEK_OF_WEEK_BASED_YEAR
                        .rangeRefinedBy(LocalDate.of(year, 1, 4))
                        .getMaximum();
        return number >= 1 && number <= weeks ? Optional.of(week(year, number)) : Optional.empty();
    }

    private static Period wholeMonths(int year, Matcher parts) {
        return number(parts, "half")
                .map(half -> numbered(PeriodKind.HALF_YEAR, year, half))
                .or(() -> number(parts, "quarter").map(q -> numbered(PeriodKind.QUARTER, year, q)))
                .or(() -> number(parts, "month").map(m -> numbered(PeriodKind.MONTH, year, m)))
                .orElseGet(() -> numbered(PeriodKind.YEAR, year, 1));
    }

    private static Period numbered(PeriodKind kind, int year, int number) {
        return new Period(kind, LocalDate.of(year, (number - 1) * kind.months() + 1, 1));
    }

    private static Optional<Integer> number(Matcher parts, String group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::valueOf);
    }
}
