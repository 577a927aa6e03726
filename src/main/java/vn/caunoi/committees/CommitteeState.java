package vn.caunoi.committees;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.OrganizationIntake.NewAct;

/**
 * What the acts on a committee say of it on a day.
 *
 * @param termUntil the first day after the term
 * @param reconstituted when it was last reconstituted (kiện toàn)
 */
public record CommitteeState(
        TermState state,
        Optional<LocalDate> termFrom,
        Optional<LocalDate> termUntil,
        Optional<LocalDate> reconstituted) {
    /** From here on the end of a term is worth a word; nothing depends on it. */
    private static final Period AHEAD = Period.ofMonths(3);

    /** What matters here of an act. */
    private record Fact(
            String event,
            LocalDate day,
            Optional<LocalDate> termFrom,
            Optional<LocalDate> termUntil) {
        boolean dissolves() {
            return event.equals("dissolved");
        }
    }

    static CommitteeState of(List<NewAct> acts, LocalDate day) {
        return from(
                acts.stream()
                        .map(act ->
                                new Fact(
                                        act.event(),
                                        act.happenedOn(),
                                        act.termFrom(),
                                        act.termUntil()))
                        .toList(),
                day);
    }

    static CommitteeState ofActs(List<Committees.Act> acts, LocalDate day) {
        return from(
                acts.stream()
                        .map(act ->
                                new Fact(
                                        act.event(),
                                        act.happenedOn(),
                                        act.termFrom(),
                                        act.termUntil()))
                        .toList(),
                day);
    }

    /** Whether there is a committee, also one whose term has passed. */
    public boolean isInPlace() {
        return state != TermState.ABSENT && state != TermState.DISSOLVED;
    }

    /** On one day a new beginning counts more than a dissolution. */
    private static CommitteeState from(List<Fact> acts, LocalDate day) {
        List<Fact> known =
                acts.stream()
                        .filter(act -> !act.day().isAfter(day))
                        .sorted(
                                Comparator.comparing(Fact::day)
                                        .thenComparing(act -> !act.dissolves())
                                        .reversed())
                        .toList();
        Optional<Fact> term =
                known.stream()
                        .takeWhile(act -> !act.dissolves())
                        .filter(act -> act.termUntil().isPresent())
                        .findFirst();
        return new CommitteeState(
                state(known, term.flatMap(Fact::termUntil), day),
                term.flatMap(Fact::termFrom),
                term.flatMap(Fact::termUntil),
                known.stream()
                        .filter(act -> act.event().equals("reconstituted"))
                        .map(Fact::day)
                        .findFirst());
    }

    private static TermState state(List<Fact> known, Optional<LocalDate> until, LocalDate day) {
        if (known.isEmpty()) {
            return TermState.ABSENT;
        }
        if (known.getFirst().dissolves()) {
            return TermState.DISSOLVED;
        }
        return until.map(end -> running(end, day)).orElse(TermState.UNKNOWN);
    }

    private static TermState running(LocalDate until, LocalDate day) {
        if (!until.isAfter(day)) {
            return TermState.OVER;
        }
        return until.minus(AHEAD).isAfter(day) ? TermState.RUNNING : TermState.ENDING;
    }
}
