package vn.caunoi.reports.collection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Holidays;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.collection.model.Doubts;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;

/** Until when reports are due, by the rule book, in working days. */
@Component
public class ReportDeadlines {
    private static final int MOST_KNOWN = 10_000;

    private final RuleBook rules;
    private final Map<Asked, Rule> known = new ConcurrentHashMap<>();
    private final WorkingDays working = new WorkingDays(Holidays.decreed());

    ReportDeadlines(RuleBook rules) {
        this.rules = rules;
    }

    /** The last day on which the report of a unit of this level comes in time. */
    public LocalDate of(UnitLevel level, Period period) {
        return working.after(period.lastDay(), number(limit(level, period), period.lastDay()));
    }

    /** Whether a unit that has not sent it is reminded on this day, or is late already. */
    public boolean isNear(LocalDate deadline, LocalDate today) {
        return working.between(today, deadline)
                <= number(RuleName.REPORT_REMINDER_WORKING_DAYS, today);
    }

    /** Kinds of period for which reports are asked. */
    public List<PeriodKind> asked(LocalDate day) {
        String words = rule(RuleName.REPORTS_ASKED, day).value();
        return Arrays.stream(words.split(";"))
                .map(word -> PeriodKind.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** What makes a figure worth a second look. */
    Doubts doubts(LocalDate day) {
        return new Doubts(
                rule(RuleName.FIGURE_DOUBT_CHANGE_PERCENT, day).decimal(),
                rule(RuleName.FIGURE_DOUBT_FEWEST, day).decimal());
    }

    private static RuleName limit(UnitLevel level, Period period) {
        if (level.isAboveCommune()) {
            return RuleName.REPORT_OF_PROVINCE_SENT_WORKING_DAYS;
        }
        return period.kind() == PeriodKind.WEEK
                ? RuleName.REPORT_OF_WEEK_SENT_WORKING_DAYS
                : RuleName.REPORT_SENT_WORKING_DAYS;
    }

    private int number(RuleName name, LocalDate day) {
        return rule(name, day).number();
    }

    private record Asked(RuleName name, LocalDate day) {}

    /** Rules are read at start and stand while the program runs. */
    private Rule rule(RuleName name, LocalDate day) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(name, day), this::looked);
    }

    private Rule looked(Asked asked) {
        return rules.ruleOn(asked.name(), asked.day())
                .orElseThrow(() -> new IllegalStateException("No rule " + asked.name()));
    }
}
