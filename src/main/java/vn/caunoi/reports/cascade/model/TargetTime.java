package vn.caunoi.reports.cascade.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;

/** For how long a target is set. */
public sealed interface TargetTime {
    /** One calendar year. */
    record Year(int year) implements TargetTime {
        public Period period() {
            return new Period(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
        }
    }

    /** A term (nhiệm kỳ) of five calendar years. */
    record Term(int first) implements TargetTime {
        public static final int YEARS = 5;

        /** The usual term in which a year lies: they begin in 2021, 2026 and so on. */
        public static Term usual(int year) {
            return new Term(year - Math.floorMod(year - 1, YEARS));
        }

        public int last() {
            return first + YEARS - 1;
        }
    }

    int EARLIEST = 1945;
    int LATEST = 2195;
    Pattern CODE = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    /** Reads {@code 2026} or {@code 2026-2030}; empty for anything else. */
    static Optional<TargetTime> parse(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group(1));
        if (first < EARLIEST || first > LATEST) {
            return Optional.empty();
        }
        return found.group(2) == null
                ? Optional.of(new Year(first))
                : Optional.<TargetTime>of(new Term(first)).filter(term -> term.code().equals(code));
    }

    /** What {@link #parse} reads. */
    default String code() {
        return switch (this) {
            case Year year -> String.valueOf(year.year());
            case Term term -> term.first() + "-" + term.last();
        };
    }

    /** The years it consists of, in order. */
    default List<Year> years() {
        return switch (this) {
            case Year year -> List.of(year);
            case Term term ->
                    IntStream.rangeClosed(term.first(), term.last()).mapToObj(Year::new).toList();
        };
    }

    default DateRange days() {
        return new DateRange(
                years().getFirst().period().from(), years().getLast().period().range().until());
    }

    /** The day on which units are looked at: today, or the nearest day within. */
    default LocalDate dayNear(LocalDate today) {
        LocalDate last = days().lastDay();
        LocalDate first = days().from();
        return today.isAfter(last) ? last : today.isBefore(first) ? first : today;
    }
}
