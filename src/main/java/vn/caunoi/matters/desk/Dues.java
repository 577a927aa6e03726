package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Clock;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Timeliness;
import vn.caunoi.rules.RuleName;

/** Whose turn it is with a matter, until when, and how that stands today. */
@Component
public class Dues {
    private final RuleDeadlines deadlines;
    private final java.time.Clock clock;

    Dues(RuleDeadlines deadlines, java.time.Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What somebody owes.
     *
     * @param clock the one that runs for it; empty when nothing is due on a day
     */
    public record Due(Turn turn, Optional<Running> clock) {}

    /** A clock with the word for it. */
    public record Running(LocalDate until, Timeliness timeliness) {}

    public Due of(Matter matter) {
        return switch (matter.state()) {
            case RECORDED, CLASSIFIED, ANSWERED, CHECKED ->
                    new Due(matter.place().isAtWard() ? Turn.FRONT : Turn.COMMITTEE, front(matter));
            case FORWARDED, IN_PROGRESS, ROADMAP ->
                    new Due(
                            matter.progress().body().flatMap(Clock::pausedOn).isPresent()
                                    ? Turn.SENDER
                                    : Turn.BODY,
                            body(matter));
            case TOLD -> new Due(Turn.SENDER, Optional.empty());
            case CLOSED, JOINED, WITHDRAWN, STUB -> new Due(Turn.NOBODY, Optional.empty());
        };
    }

    /** What the Front owes, and how that stands. */
    public Optional<Running> front(Matter matter) {
        return matter.progress().front().map(this::running);
    }

    /** What the body owes, and how that stands. */
    public Optional<Running> body(Matter matter) {
        return matter.progress().body().filter(_ -> matter.state().isWithBody()).map(this::running);
    }

    private Running running(Clock limit) {
        return new Running(
                limit.due(),
                Timeliness.of(
                        limit,
                        LocalDate.now(clock),
                        deadlines.number(RuleName.MATTER_REMINDER_PERCENT, limit.began()),
                        deadlines.working()));
    }
}
