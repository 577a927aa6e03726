package vn.caunoi.reports.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/** The periods one may choose from: those of late, longest kinds first. */
public final class PeriodChoices {
    private PeriodChoices() {}

    /** With the one that is shown, however long ago it was. */
    public static List<Choice> of(Period shown, LocalDate today, Texts.Reader texts) {
        List<Period> periods =
                new ArrayList<>(
                        Stream.of(
                                        latest(PeriodKind.HALF_YEAR, 6, today),
                                        latest(PeriodKind.YEAR, 4, today),
                                        latest(PeriodKind.QUARTER, 8, today),
                                        latest(PeriodKind.MONTH, 13, today))
                                .flatMap(kind -> kind)
                                .toList());
        if (!periods.contains(shown)) {
            periods.addFirst(shown);
        }
        return periods.stream()
                .map(period -> new Choice(period.code(), PeriodTitles.title(texts, period)))
                .toList();
    }

    private static Stream<Period> latest(PeriodKind kind, int number, LocalDate today) {
        return Stream.iterate(Period.containing(kind, today), Period::previous).limit(number);
    }
}
