package vn.caunoi.matters.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a matter is, who owes what, and since when. Two legs, two owners, two clocks.
 *
 * @param front what the Front owes: to sort and forward it, later to tell the answer
 * @param body what the competent body owes; stands still while the Front looks at an answer
 * @param answering the body
 * @param forwardedOn when it went to a body for the first time
 * @param answeredOn the day of the present answer
 */
public record Progress(
        MatterState state,
        Course course,
        Optional<Clock> front,
        Optional<Clock> body,
        Optional<UUID> answering,
        Optional<LocalDate> forwardedOn,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> toldOn,
        Optional<LocalDate> closedOn,
        Optional<Outcome> outcome) {

    /** Just recorded. */
    static Progress recorded(Clock front) {
        return new Progress(
                MatterState.RECORDED,
                Course.NEW,
                Optional.of(front),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same course in another state. */
    Progress in(MatterState next) {
        return new Progress(
                next,
                course,
                front,
                body,
                answering,
                forwardedOn,
                answeredOn,
                toldOn,
                closedOn,
                outcome);
    }

    Progress counting(Course next) {
        return new Progress(
                state,
                next,
                front,
                body,
                answering,
                forwardedOn,
                answeredOn,
                toldOn,
                closedOn,
                outcome);
    }

    Progress front(Optional<Clock> next) {
        return new Progress(
                state,
                course,
                next,
                body,
                answering,
                forwardedOn,
                answeredOn,
                toldOn,
                closedOn,
                outcome);
    }

    Progress body(Optional<Clock> next) {
        return new Progress(
                state,
                course,
                front,
                next,
                answering,
                forwardedOn,
                answeredOn,
                toldOn,
                closedOn,
                outcome);
    }

    Progress sentTo(UUID competent, Clock limit, LocalDate on) {
        return new Progress(
                state,
                course.forwarded(),
                Optional.empty(),
                Optional.of(limit),
                Optional.of(competent),
                forwardedOn.or(() -> Optional.of(on)),
                answeredOn,
                toldOn,
                closedOn,
                outcome);
    }

    /** An answer came; the body's clock stands still until the Front has looked at it. */
    Progress answered(Outcome said, LocalDate on, Clock telling) {
        return new Progress(
                state,
                course.answered(),
                Optional.of(telling),
                body.map(clock -> clock.paused(on)),
                answering,
                forwardedOn,
                Optional.of(on),
                toldOn,
                closedOn,
                Optional.of(said));
    }

    /** The present answer is none any more, and the Front owes the next step. */
    Progress anew(Course next, Clock sorting) {
        return new Progress(
                state,
                next,
                Optional.of(sorting),
                Optional.empty(),
                Optional.empty(),
                forwardedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The answer is not taken; the body's own time goes on where it stood. */
    Progress sentBack(Optional<Clock> resumed) {
        return new Progress(
                state,
                course,
                Optional.empty(),
                resumed,
                answering,
                forwardedOn,
                Optional.empty(),
                toldOn,
                closedOn,
                Optional.empty());
    }

    /** Every voice was told. */
    Progress told(LocalDate on) {
        return new Progress(
                state,
                course,
                Optional.empty(),
                body,
                answering,
                forwardedOn,
                answeredOn,
                Optional.of(on),
                closedOn,
                outcome);
    }

    /** Nobody owes anything any more. */
    Progress ended(LocalDate on) {
        return new Progress(
                state,
                course,
                Optional.empty(),
                body,
                answering,
                forwardedOn,
                answeredOn,
                toldOn,
                Optional.of(on),
                outcome);
    }
}
