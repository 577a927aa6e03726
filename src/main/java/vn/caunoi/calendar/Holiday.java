package vn.caunoi.calendar;

/**
 * Days off given by law or decree.
 *
 * @param days the days off, Saturdays and Sundays among them included
 * @param name its Vietnamese name, as the law writes it
 * @param basis the article or announcement it rests on, and whether the days are assumed
 */
public record Holiday(DateRange days, String name, String basis) {}
