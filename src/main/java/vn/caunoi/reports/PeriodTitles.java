package vn.caunoi.reports;

import vn.caunoi.calendar.Period;
import vn.caunoi.web.Texts;

/** Periods as people name them: 6 tháng đầu năm 2022. */
public final class PeriodTitles {
    private PeriodTitles() {}

    public static String title(Texts.Reader texts, Period period) {
        return texts.get(period.titleKey(), period.titleArguments().toArray());
    }
}
