package vn.caunoi.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.PublicResult.State;
import vn.caunoi.matters.desk.ResultDesk;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.matters.store.ResultStore;
import vn.caunoi.organization.UnitId;

/**
 * What became of what people sent to the committees of areas. Whether anybody may see it is for the
 * caller to ask: it needs a decision of the Standing Committee.
 */
@Component
public class PublicResults {
    private static final int MONTHS = 12;

    private final ResultDesk desk;
    private final Clock clock;

    PublicResults(ResultDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Of the last twelve months, newest first; only what has an outcome or is late. */
    public List<PublicResult> of(UnitId commune, Collection<UnitId> areas) {
        LocalDate today = LocalDate.now(clock);
        return desk.of(commune, areas, today.minusMonths(MONTHS)).stream()
                .flatMap(shown -> result(shown, today).stream())
                .toList();
    }

    private static Optional<PublicResult> result(ResultStore.Shown shown, LocalDate today) {
        Matter matter = shown.matter();
        return state(matter, today)
                .map(state ->
                        new PublicResult(
                                YearMonth.from(matter.raisedOn()),
                                matter.sorting().map(Sorting::topic).orElse(""),
                                state,
                                state == State.ON_THE_WAY
                                        ? matter.progress().body().map(limit -> limit.due())
                                        : Optional.empty(),
                                shown.body()));
    }

    private static Optional<State> state(Matter matter, LocalDate today) {
        boolean late = matter.progress().body().filter(limit -> limit.isLate(today)).isPresent();
        return switch (matter.state()) {
            case FORWARDED, IN_PROGRESS -> late ? Optional.of(State.LATE) : Optional.empty();
            case ROADMAP -> Optional.of(late ? State.LATE : State.ON_THE_WAY);
            case TOLD, CLOSED -> matter.progress().outcome().map(PublicResults::ended);
            case RECORDED, CLASSIFIED, ANSWERED, CHECKED, JOINED, WITHDRAWN, STUB ->
                    Optional.empty();
        };
    }

    /** What was done in part is not called done. */
    private static State ended(Outcome outcome) {
        return switch (outcome) {
            case SETTLED -> State.SETTLED;
            case PARTLY, EXPLAINED, REFUSED, GUIDED -> State.EXPLAINED;
        };
    }
}
