package vn.caunoi.matters;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * One line of a table that a ward kept before: what was raised, and how far it came.
 *
 * @param code by which the ward knows it, unique in its commune
 * @param area where it was raised; empty for the whole commune
 * @param kind code word of the vocabulary, as {@code channel}, {@code topic}, {@code toldHow} and
 *     {@code verdict}; empty when nobody sorted it
 * @param body name of the body that answers
 */
public record EarlierMatter(
        String code,
        UnitId commune,
        Optional<UnitId> area,
        LocalDate raisedOn,
        Optional<String> kind,
        Optional<String> channel,
        Optional<String> topic,
        Optional<String> text,
        Optional<String> body,
        Optional<LocalDate> forwardedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> answeredOn,
        Optional<String> answer,
        Optional<LocalDate> toldOn,
        Optional<String> toldHow,
        Optional<String> verdict) {

    /** What does not fit together in a line: the column, and the message that says why. */
    public record Misfit(String column, String key) {}

    /** The first thing that does not fit. */
    public Optional<Misfit> misfit() {
        if (kind.equals(Optional.of("denunciation_stub"))) {
            return misfit("kind", "matter-denunciation");
        }
        if (forwardedOn.isPresent() && kind.isEmpty()) {
            return misfit("kind", "matter-kind-missing");
        }
        if (isBefore(forwardedOn, raisedOn)) {
            return misfit("forwarded_on", "matter-before-raised");
        }
        if (dueOn.isPresent() && isBefore(dueOn, forwardedOn.orElse(raisedOn))) {
            return misfit("due_on", "matter-due-before");
        }
        if (isBefore(answeredOn, forwardedOn.orElse(raisedOn))) {
            return misfit("answered_on", "matter-answer-before");
        }
        if (toldOn.isPresent() && answeredOn.isEmpty()) {
            return misfit("told_on", "matter-told-unanswered");
        }
        if (answeredOn.isPresent() && isBefore(toldOn, answeredOn.get())) {
            return misfit("told_on", "matter-told-before");
        }
        return verdict.isPresent() && toldOn.isEmpty()
                ? misfit("verdict", "matter-verdict-untold")
                : Optional.empty();
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate first) {
        return day.filter(first::isAfter).isPresent();
    }

    private static Optional<Misfit> misfit(String column, String key) {
        return Optional.of(new Misfit(column, key));
    }
}
