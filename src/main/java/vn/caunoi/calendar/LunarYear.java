package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the lunar table.
 *
 * @param number the lunar year
 * @param tet the solar day of its mùng một Tết
 * @param leapMonth the month that is repeated, if any
 * @param lengths the days of its 12 or 13 months in order
 */
record LunarYear(int number, LocalDate tet, OptionalInt leapMonth, List<Integer> lengths) {

    LunarYear {
        lengths = List.copyOf(lengths);
        if (lengths.size() != (leapMonth.isPresent() ? 13 : 12)) {
            throw new IllegalArgumentException(number + " has " + lengths.size() + " months");
        }
    }

    /** The days from this Tết to the eve of the next. */
    DateRange range() {
        int days = lengths.stream().mapToInt(Integer::intValue).sum();
        return new DateRange(tet, tet.plusDays(days));
    }

    /** The lunar date of a solar day of this year. */
    LunarDate dateOf(LocalDate solar) {
        LocalDate first = tet;
        int place = 0;
        while (!solar.isBefore(first.plusDays(lengths.get(place)))) {
            first = first.plusDays(lengths.get(place));
            place++;
        }
        int day = (int) (solar.toEpochDay() - first.toEpochDay()) + 1;
        return new LunarDate(number, monthAt(place), isLeapAt(place), day);
    }

    /** The solar day of a lunar date of this year, empty when its month has no such day. */
    Optional<LocalDate> solarOf(LunarDate lunar) {
        LocalDate first = tet;
        for (int place = 0; place < lengths.size(); place++) {
            if (monthAt(place) == lunar.month() && isLeapAt(place) == lunar.leap()) {
                return lunar.day() <= lengths.get(place)
                        ? Optional.of(first.plusDays(lunar.day() - 1L))
                        : Optional.empty();
            }
            first = first.plusDays(lengths.get(place));
        }
        return Optional.empty();
    }

    private int monthAt(int place) {
        // The leap month stands at the place its own number has counted from zero.
        return leapMonth.isPresent() && place >= leapMonth.getAsInt() ? place : place + 1;
    }

    private boolean isLeapAt(int place) {
        return leapMonth.isPresent() && place == leapMonth.getAsInt();
    }
}
