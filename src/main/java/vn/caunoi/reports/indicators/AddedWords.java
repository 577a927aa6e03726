package vn.caunoi.reports.indicators;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/** What the pages of added indicators and of added forms say alike. */
final class AddedWords {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private AddedWords() {}

    static List<Choice> periods(PageFrame frame) {
        return Stream.of(
                        PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)
                .map(kind -> new Choice(IndicatorForm.word(kind), frame.text(kind.titleKey())))
                .toList();
    }

    /** The levels that type figures, in words of their own. */
    static List<Choice> levels(String key, PageFrame frame) {
        return Stream.of(UnitLevel.COMMUNE, UnitLevel.RESIDENTIAL_AREA)
                .map(level -> new Choice(level.word(), frame.text(key + level.word())))
                .toList();
    }

    static String written(OffsetDateTime at, String who, PageFrame frame) {
        return frame.text(
                "figures.written",
                who,
                frame.format().date(at.atZoneSameInstant(ZONE).toLocalDate()));
    }

    static String days(DateRange days, PageFrame frame) {
        return days.isOpen()
                ? frame.text("indicators.days.from", frame.format().date(days.from()))
                : frame.text(
                        "indicators.days.both",
                        frame.format().date(days.from()),
                        frame.format().date(days.lastDay()));
    }
}
