package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of Viet Nam with the days off given in their place when they fall on a weekly
 * day off. Legal source: Labour Code 2019 art. 111(3) and 112; Labour Code 2012 art. 115 before
 * 2021. Days exchanged by announcement (a Monday off for a Saturday worked) are not held.
 */
public final class Holidays {

    private static final String RESOURCE = "holidays.csv";

    private static final Holidays DECREED = load();

    private final List<Holiday> holidays;
    private final Map<LocalDate, Holiday> byDay = new HashMap<>();
    private final DateRange covered;

    private Holidays(List<Holiday> holidays) {
        this.holidays =
                holidays.stream().sorted(Comparator.comparing(h -> h.days().from())).toList();
        this.holidays.forEach(holiday ->
                holiday.days()
                        .from()
                        .datesUntil(holiday.days().until())
                        .forEach(day -> byDay.putIfAbsent(day, holiday)));
        this.covered =
                new DateRange(
                        this.holidays.getFirst().days().from().withDayOfYear(1),
                        this.holidays.getLast().days().from().plusYears(1).withDayOfYear(1));
    }

    /** The holidays shipped with the product. */
    public static Holidays decreed() {
        return DECREED;
    }

    /** The years the data know; outside them no day is a holiday. */
    public DateRange covered() {
        return covered;
    }

    /** The holiday the day belongs to, if it is one. */
    public Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    /** Every holiday with a day in the span, in order. */
    public List<Holiday> in(DateRange span) {
        return holidays.stream().filter(holiday -> holiday.days().overlaps(span)).toList();
    }

    private static Holidays load() {
        return new Holidays(
                CalendarTable.read(
                        RESOURCE,
                        row ->
                                new Holiday(
                                        new DateRange(
                                                LocalDate.parse(row.getField("date_from")),
                                                LocalDate.parse(row.getField("date_until"))),
                                        row.getField("name_vi"),
                                        row.getField("basis"))));
    }
}
