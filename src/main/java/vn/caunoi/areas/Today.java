package vn.caunoi.areas;

import java.time.LocalDate;
import vn.caunoi.calendar.LunarCalendar;
import vn.caunoi.calendar.LunarDate;
import vn.caunoi.web.PageFrame;

/**
 * The day as people here name it.
 *
 * @param lunar the lunar date, with a word on rằm, mùng một and Tết; "" outside the known years
 */
public record Today(String day, String lunar) {
    private static final int LAST_DAY_OF_TET = 3;

    static Today of(LocalDate today, PageFrame frame) {
        LunarCalendar calendar = LunarCalendar.vietnamese();
        String weekday = frame.text("desk.weekday." + today.getDayOfWeek().getValue());
        return new Today(
                frame.text("desk.day", weekday, frame.format().date(today)),
                calendar.covered().contains(today) ? lunar(calendar.of(today), frame) : "");
    }

    private static String lunar(LunarDate date, PageFrame frame) {
        String plain =
                frame.text("desk.lunar", String.valueOf(date.day()), String.valueOf(date.month()));
        if (date.month() == 1 && date.day() <= LAST_DAY_OF_TET && !date.leap()) {
            return plain + ", " + frame.text("desk.lunar.tet");
        }
        if (date.isFull()) {
            return plain + ", " + frame.text("desk.lunar.full");
        }
        return date.isFirst() ? plain + ", " + frame.text("desk.lunar.new") : plain;
    }
}
