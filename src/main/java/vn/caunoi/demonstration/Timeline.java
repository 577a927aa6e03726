package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;

/** The two years of the ward's records, of which today is the last day. */
record Timeline(LocalDate today) {
    private static final int MONTHS_IN_OFFICE = 4;
    private static final int MONTHS_OF_TERM = 30;

    /** The first day with records. */
    LocalDate start() {
        return today.minusYears(2).withDayOfMonth(1);
    }

    /** The first day of the area that came from merging two others. */
    LocalDate merger() {
        return today.minusYears(1).withDayOfMonth(1);
    }

    /** When most committees took office, some months before the records start. */
    LocalDate termStart() {
        return start().minusMonths(MONTHS_IN_OFFICE);
    }

    /** The first day after the term that started on a day. */
    static LocalDate termEnd(LocalDate termStart) {
        return termStart.plusMonths(MONTHS_OF_TERM);
    }

    /** When a committee was reconstituted this year: in March, or early when March is to come. */
    LocalDate reconstitution() {
        LocalDate usual = LocalDate.of(today.getYear(), 3, 12);
        return usual.isAfter(today)
                ? today.withDayOfYear(Math.min(today.getDayOfYear(), 5))
                : usual;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(today);
    }

    /** All months, the last of which may have only begun. */
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(start()),
                        month -> !month.isAfter(YearMonth.from(today)),
                        month -> month.plusMonths(1))
                .toList();
    }

    IntStream years() {
        return IntStream.rangeClosed(start().getYear(), today.getYear());
    }

    /** The half-years that lie wholly in the past. */
    List<Period> halves() {
        LocalDate first = Period.containing(PeriodKind.HALF_YEAR, start()).from();
        LocalDate from = first.equals(start()) ? first : first.plusMonths(6);
        return Stream.iterate(
                        new Period(PeriodKind.HALF_YEAR, from),
                        half -> half.lastDay().isBefore(today),
                        Period::next)
                .toList();
    }
}
