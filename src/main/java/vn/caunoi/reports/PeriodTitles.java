package vn.caunoi.reports;

import vn.caunoi.calendar.Period;
import vn.caunoi.web.Texts;

/** Periods as people name them: 6 tháng đầu năm 2022. */
public final class PeriodTitles {
    private PeriodTitles() {}

    public static String title(Texts.Reader texts, Period period) {
        return texts.get(period.titleKey(), period.titleArguments().toArray());
    }

    /** As it stands below a picture: Đầu 2022. */
    public static String brief(Texts.Reader texts, Period period) {
        String year = String.valueOf(period.year());
        String number = String.valueOf(period.number());
        return switch (period.kind()) {
            case WEEK -> texts.get("figures.short.week", number, year);
            case MONTH -> texts.get("figures.short.month", number, year);
            case QUARTER -> texts.get("figures.short.quarter." + number, year);
            case HALF_YEAR -> texts.get("figures.short.half-year." + number, year);
            case YEAR -> year;
        };
    }
}
