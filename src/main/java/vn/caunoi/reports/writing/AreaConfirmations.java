package vn.caunoi.reports.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.writing.store.Confirmations;
import vn.caunoi.storage.ScopedTransactions;

/** Areas say that their records are complete; their commune sees who has. */
@Component
public class AreaConfirmations {
    private final Confirmations confirmations;
    private final Units units;
    private final ScopedTransactions transactions;
    private final Clock clock;

    AreaConfirmations(
            Confirmations confirmations,
            Units units,
            ScopedTransactions transactions,
            Clock clock) {
        this.confirmations = confirmations;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * How far the areas of a unit have come.
     *
     * @param open areas that have not confirmed yet
     */
    public record Progress(int confirmed, List<Unit> open) {
        public int all() {
            return confirmed + open.size();
        }
    }

    public void confirm(Scope scope, Subject subject) {
        transactions.write(
                scope.writable(),
                () -> {
                    confirmations.confirm(
                            subject, scope.account().value(), OffsetDateTime.now(clock));
                    return subject;
                });
    }

    /** The last word of one area. */
    public Optional<Confirmations.Confirmation> of(Scope scope, Subject subject) {
        return Optional.ofNullable(
                latest(scope, List.of(subject.unitId()), subject).get(subject.unitId()));
    }

    public Progress progress(Scope scope, Subject subject) {
        DateRange lastDay = DateRange.of(subject.period().lastDay());
        List<UnitId> areas =
                List.copyOf(
                        units.coverage(List.of(subject.unitId()), lastDay)
                                .only(UnitLevel.RESIDENTIAL_AREA)
                                .members());
        Map<UnitId, Confirmations.Confirmation> confirmed = latest(scope, areas, subject);
        List<Unit> open =
                units.versions(areas).stream()
                        .filter(unit -> unit.validity().contains(subject.period().lastDay()))
                        .filter(unit -> !confirmed.containsKey(unit.id()))
                        .sorted(
                                java.util.Comparator.comparing((Unit unit) -> unit.code().length())
                                        .thenComparing(Unit::code))
                        .toList();
        return new Progress(confirmed.size(), open);
    }

    private Map<UnitId, Confirmations.Confirmation> latest(
            Scope scope, List<UnitId> areas, Subject subject) {
        return transactions.read(
                scope.totals(), () -> confirmations.latest(areas, subject.period()));
    }
}
