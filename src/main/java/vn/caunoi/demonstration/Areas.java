package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.caunoi.calendar.DateRange;

/** The residential areas of the ward, those that were merged among them. */
record Areas(List<Area> all) {
    static final String WARD = "P-ANHOA";

    /** The area that came from the {@link #MERGED}. */
    static final int MERGER = 10;

    static final List<Integer> MERGED = List.of(11, 12);

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int UNCHANGED = 9;
    private static final int FEWEST = 220;
    private static final int MOST = 640;
    private static final int FEWEST_OF_MERGED = 150;
    private static final int MOST_OF_MERGED = 320;

    static Areas invented(Timeline timeline, Words words, RandomGenerator random) {
        List<Area> areas = new ArrayList<>();
        DateRange always = DateRange.startingOn(FIRST_DAY);
        for (int number = 1; number <= UNCHANGED; number++) {
            areas.add(area(number, random.nextInt(FEWEST, MOST), always, words));
        }
        DateRange before = new DateRange(FIRST_DAY, timeline.merger());
        int together = 0;
        for (int number : MERGED) {
            int households = random.nextInt(FEWEST_OF_MERGED, MOST_OF_MERGED);
            areas.add(area(number, households, before, words));
            together += households;
        }
        DateRange since = DateRange.startingOn(timeline.merger());
        areas.add(area(MERGER, together, since, words));
        return new Areas(List.copyOf(areas));
    }

    static String code(int number) {
        return WARD + String.format(Locale.ROOT, "-%02d", number);
    }

    List<Area> standingOn(LocalDate day) {
        return all.stream().filter(area -> area.standsOn(day)).toList();
    }

    Area numbered(int number) {
        return all.stream().filter(area -> area.number() == number).findFirst().orElseThrow();
    }

    private static Area area(int number, int households, DateRange life, Words words) {
        return new Area(number, code(number), words.one("area", number), households, life);
    }
}
