package vn.caunoi.calendar;

/**
 * A day of the Vietnamese lunar calendar.
 *
 * @param year the lunar year, numbered as the solar year its Tết falls in
 * @param month 1 (Giêng) to 12 (Chạp)
 * @param leap whether the month is the leap one, which follows the month of the same number
 * @param day 1 to 30
 */
public record LunarDate(int year, int month, boolean leap, int day) {

    /**
     * Refuses what no lunar month can hold.
     *
     * @throws IllegalArgumentException when the month is not 1 to 12 or the day not 1 to 30
     */
    public LunarDate {
        if (month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("No lunar day " + day + " of month " + month);
        }
    }

    /** Whether it is mùng một, the first of the month. */
    public boolean isFirst() {
        return day == 1;
    }

    /** Whether it is rằm, the fifteenth. */
    public boolean isFull() {
        return day == 15;
    }
}
