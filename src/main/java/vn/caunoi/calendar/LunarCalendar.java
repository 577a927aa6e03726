package vn.caunoi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The Vietnamese lunar calendar, computed for UTC+7; it differs from the Chinese one in some years
 * (Tết 1985 and 2007). Legal source: Decision 121-CP of 1967-08-08, in use since 1968.
 */
public final class LunarCalendar {

    private static final String RESOURCE = "lunar.csv";

    private static final LunarCalendar VIETNAMESE = load();

    private final NavigableMap<LocalDate, LunarYear> byTet;

    private LunarCalendar(List<LunarYear> years) {
        this.byTet =
                years.stream()
                        .collect(
                                Collectors.toMap(
                                        LunarYear::tet, year -> year, (a, b) -> a, TreeMap::new));
    }

    /** The calendar in use in Viet Nam. */
    public static LunarCalendar vietnamese() {
        return VIETNAMESE;
    }

    /** The solar days whose lunar date is known. */
    public DateRange covered() {
        return new DateRange(byTet.firstKey(), byTet.lastEntry().getValue().range().until());
    }

    /**
     * The lunar date of a solar day.
     *
     * @throws DateTimeException when the day is outside {@link #covered()}
     */
    public LunarDate of(LocalDate day) {
        if (!covered().contains(day)) {
            throw new DateTimeException("No lunar date is known for " + day);
        }
        return byTet.floorEntry(day).getValue().dateOf(day);
    }

    /** The solar day of a lunar date, empty when there is none or its year is not known. */
    public Optional<LocalDate> dayOf(LunarDate lunar) {
        return year(lunar.year()).flatMap(year -> year.solarOf(lunar));
    }

    /**
     * The solar day of mùng một Tết.
     *
     * @throws DateTimeException when the year is not known
     */
    public LocalDate firstDayOfTet(int year) {
        return year(year)
                .map(LunarYear::tet)
                .orElseThrow(() -> new DateTimeException("No Tết is known for " + year));
    }

    private Optional<LunarYear> year(int number) {
        return byTet.values().stream().filter(year -> year.number() == number).findFirst();
    }

    private static LunarCalendar load() {
        return new LunarCalendar(
                CalendarTable.read(
                        RESOURCE,
                        row ->
                                new LunarYear(
                                        Integer.parseInt(row.getField("year")),
                                        LocalDate.parse(row.getField("tet")),
                                        optional(row.getField("leap_month")),
                                        lengths(row.getField("month_lengths")))));
    }

    private static OptionalInt optional(String field) {
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
    }

    private static List<Integer> lengths(String field) {
        return Arrays.stream(field.split(" ")).map(Integer::valueOf).toList();
    }
}
