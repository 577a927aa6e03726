package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Clock;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.rules.RuleName;

/** On which days the clocks of a matter have something to do, by the rule book. */
@Component
class Marks {
    private static final int WHOLE = 100;

    private final RuleDeadlines deadlines;

    Marks(RuleDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Something that a clock does on a day. */
    sealed interface Mark {
        LocalDate day();

        /** A reminder inside, to the one who owes the next step of the Front. */
        record FrontReminder(LocalDate day, LocalDate due, boolean late) implements Mark {}

        /** A reminder inside that the body's time runs out. */
        record BodyReminder(LocalDate day, LocalDate due) implements Mark {}

        /** The draft of a letter. */
        record Urging(LocalDate day, LocalDate due, UrgingLevel level) implements Mark {}

        /** The sender did not say more; the body's clock goes on. */
        record Resumption(LocalDate day) implements Mark {}

        /** Nobody said a word. */
        record Silence(LocalDate day) implements Mark {}
    }

    List<Mark> of(Matter matter) {
        return switch (matter.state()) {
            case RECORDED, CLASSIFIED, ANSWERED, CHECKED ->
                    matter.progress().front().map(this::front).orElse(List.of());
            case FORWARDED, IN_PROGRESS, ROADMAP ->
                    matter.progress().body().map(this::body).orElse(List.of());
            case TOLD ->
                    matter.progress().toldOn().stream()
                            .<Mark>map(told -> new Mark.Silence(deadlines.silentUntil(told)))
                            .toList();
            case CLOSED, JOINED, WITHDRAWN, STUB -> List.of();
        };
    }

    /** The first day after today on which there is something to do. */
    Optional<LocalDate> next(Matter matter, LocalDate today) {
        return of(matter).stream()
                .map(Mark::day)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    /** The first day at all; for a matter that has just moved. */
    Optional<LocalDate> first(Matter matter) {
        return of(matter).stream().map(Mark::day).min(LocalDate::compareTo);
    }

    private List<Mark> front(Clock clock) {
        return List.of(
                new Mark.FrontReminder(
                        day(clock, RuleName.MATTER_REMINDER_PERCENT), clock.due(), false),
                new Mark.FrontReminder(clock.dayOf(WHOLE, deadlines.working()), clock.due(), true));
    }

    private List<Mark> body(Clock clock) {
        if (clock.pausedOn().isPresent()) {
            LocalDate since = clock.pausedOn().get();
            return List.of(
                    new Mark.Resumption(
                            deadlines
                                    .working()
                                    .after(
                                            since,
                                            deadlines.number(
                                                    RuleName.SENDER_PAUSE_WORKING_DAYS, since))));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.BodyReminder(day(clock, RuleName.MATTER_REMINDER_PERCENT), clock.due()));
        for (UrgingLevel level : UrgingLevel.values()) {
            marks.add(new Mark.Urging(day(clock, percent(level)), clock.due(), level));
        }
        return marks;
    }

    private LocalDate day(Clock clock, RuleName percent) {
        return clock.dayOf(deadlines.number(percent, clock.began()), deadlines.working());
    }

    private static RuleName percent(UrgingLevel level) {
        return switch (level) {
            case BODY -> RuleName.MATTER_URGING_PERCENT;
            case PARTY_COMMITTEE -> RuleName.MATTER_PARTY_COMMITTEE_PERCENT;
            case COUNCIL -> RuleName.MATTER_COUNCIL_PERCENT;
            case FRONT_ABOVE -> RuleName.MATTER_FRONT_ABOVE_PERCENT;
        };
    }
}
