package vn.caunoi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Computes the lunar table. A month starts on the day of a new moon; month 11 holds the winter
 * solstice; where 13 months lie between two solstice months, the first one in which the sun enters
 * no new sign of 30 degrees is the leap month. All days are those of UTC+7.
 */
final class LunarTableGenerator {

    static final int FIRST_YEAR = 1968;
    static final int LAST_YEAR = 2060;

    private static final String HEADER =
            """
            # The Vietnamese lunar calendar for UTC+7, 1968 to 2060; one row per lunar year.
            # Source: computed by LunarTableGenerator (test sources) from the new moons (Jean Meeus,
            # Astronomical Algorithms, 2nd ed., ch. 49) and the sun's longitude (ch. 25). Do not edit.
            # tet: solar day of the first day of the year; leap_month: the month that is repeated;
            # month_lengths: days of the months in order, the leap month after the one it repeats.
            year,tet,leap_month,month_lengths
            """;

    private final TreeSet<LocalDate> firsts = new TreeSet<>();
    private final TreeSet<LocalDate> signs = new TreeSet<>();

    private LunarTableGenerator() {
        int from = moonsTo(FIRST_YEAR - 2);
        int until = moonsTo(LAST_YEAR + 3);
        for (int k = from; k < until; k++) {
            double moon = NewMoons.ephemeris(k);
            firsts.add(AstronomicalTime.day(AstronomicalTime.local(moon)));
            double next = (Math.floor(SunLongitude.apparent(moon) / 30) + 1) * 30 % 360;
            for (double sign = next; sign <= next + 30; sign += 30) {
                double entry = SunLongitude.reaches(sign % 360, moon + (sign - next) + 15);
                signs.add(AstronomicalTime.day(AstronomicalTime.local(entry)));
            }
        }
    }

    /** The text of the table, comment and column names included. */
    static String table() {
        LunarTableGenerator sky = new LunarTableGenerator();
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(sky::year)
                .map(LunarTableGenerator::row)
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    /** Prints the table. */
    static void main() {
        IO.print(table());
    }

    private LunarYear year(int number) {
        // Months 11 and 12 of a year belong to the next round from solstice to solstice.
        List<Month> months = new ArrayList<>();
        round(number).stream().filter(month -> month.number() <= 10).forEach(months::add);
        round(number + 1).stream().filter(month -> month.number() >= 11).forEach(months::add);
        OptionalInt leap = months.stream().filter(Month::leap).mapToInt(Month::number).findFirst();
        List<Integer> lengths = months.stream().map(month -> length(month.first())).toList();
        return new LunarYear(number, months.getFirst().first(), leap, lengths);
    }

    /** The months from the one of the winter solstice before the year to the next such month. */
    private List<Month> round(int year) {
        LocalDate start = solsticeMonth(year - 1);
        List<LocalDate> starts = List.copyOf(firsts.subSet(start, solsticeMonth(year)));
        boolean mayLeap = starts.size() == 13;
        List<Month> months = new ArrayList<>();
        int number = 11;
        for (LocalDate first : starts) {
            boolean leap = mayLeap && hasNoSign(first);
            if (leap) {
                mayLeap = false;
                number = number == 1 ? 12 : number - 1;
            }
            months.add(new Month(number, leap, first));
            number = number % 12 + 1;
        }
        return months;
    }

    private LocalDate solsticeMonth(int year) {
        double near = 2_451_545 + (year + 0.97 - 2000) * 365.2422;
        double solstice = SunLongitude.reaches(270, near);
        return firsts.floor(AstronomicalTime.day(AstronomicalTime.local(solstice)));
    }

    private boolean hasNoSign(LocalDate first) {
        return signs.subSet(first, firsts.higher(first)).isEmpty();
    }

    private int length(LocalDate first) {
        return (int) (firsts.higher(first).toEpochDay() - first.toEpochDay());
    }

    private static int moonsTo(int year) {
        return (int) Math.floor((year - 2000) * 12.3685);
    }

    private static String row(LunarYear year) {
        String leap = year.leapMonth().isPresent() ? "" + year.leapMonth().getAsInt() : "";
        String lengths =
                year.lengths().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return year.number() + "," + year.tet() + "," + leap + "," + lengths;
    }

    private record Month(int number, boolean leap, LocalDate first) {}
}
