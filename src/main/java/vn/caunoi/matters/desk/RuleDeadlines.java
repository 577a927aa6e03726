package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Holidays;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.matters.model.Clock;
import vn.caunoi.matters.model.Course;
import vn.caunoi.matters.model.Deadlines;
import vn.caunoi.matters.model.KindRules;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleMeasure;
import vn.caunoi.rules.RuleName;

/**
 * Time limits as the rule book knows them on the day each begins. For days before the first known
 * rule its first known value serves: matters of earlier years come in by import.
 */
@Component
class RuleDeadlines implements Deadlines {
    /** When a rule is asked for a day before anything is known of it. */
    private static final LocalDate KNOWN = LocalDate.of(2026, 1, 1);

    private static final int MOST_KNOWN = 20_000;

    private final RuleBook rules;
    private final Map<Asked, Rule> known = new ConcurrentHashMap<>();
    private final WorkingDays working = new WorkingDays(Holidays.decreed());

    RuleDeadlines(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public Clock sorting(LocalDate received) {
        return clock(RuleName.LETTER_CLASSIFIED_DAYS, received);
    }

    @Override
    public Clock answer(KindRules kind, Course course, LocalDate forwarded) {
        return clock(course.objections() > 0 ? kind.againClock() : kind.answerClock(), forwarded);
    }

    @Override
    public Clock telling(LocalDate answered) {
        return clock(RuleName.ANSWER_TOLD_WORKING_DAYS, answered);
    }

    @Override
    public LocalDate silentUntil(LocalDate told) {
        return told.plusDays(number(RuleName.MATTER_SILENCE_DAYS, told));
    }

    @Override
    public WorkingDays working() {
        return working;
    }

    /** The whole number that a rule says on a day. */
    int number(RuleName name, LocalDate day) {
        return rule(name, day).number();
    }

    private Clock clock(RuleName name, LocalDate began) {
        int limit = number(name, began);
        boolean countsWorkingDays = name.measure() == RuleMeasure.WORKING_DAYS;
        return new Clock(
                began,
                countsWorkingDays ? working.after(began, limit) : began.plusDays(limit),
                Optional.empty(),
                countsWorkingDays);
    }

    /** Rules are read at start and stand while the program runs. */
    private Rule rule(RuleName name, LocalDate day) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(name, day), this::looked);
    }

    private record Asked(RuleName name, LocalDate day) {}

    private Rule looked(Asked asked) {
        RuleName name = asked.name();
        return rules.ruleOn(name, asked.day())
                .or(() -> rules.ruleOn(name, KNOWN))
                .orElseThrow(() -> new IllegalStateException("No rule " + name));
    }
}
