package vn.caunoi.demonstration;

import java.time.LocalDate;
import vn.caunoi.calendar.DateRange;

/** A residential area of the invented ward. */
record Area(int number, String code, String name, int households, DateRange life) {
    boolean standsOn(LocalDate day) {
        return life.contains(day);
    }
}
