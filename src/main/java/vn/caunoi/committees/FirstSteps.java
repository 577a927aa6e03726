package vn.caunoi.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Seat;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** What a ward's officer has not recorded of its committees yet; said only while it is so. */
@Component
@Order(4)
class FirstSteps implements WorkSource {
    private final OwnUnits ownUnits;
    private final Units units;
    private final Seats seats;
    private final Committees committees;
    private final ScopedTransactions transactions;
    private final Clock clock;

    FirstSteps(
            OwnUnits ownUnits,
            Units units,
            Seats seats,
            Committees committees,
            ScopedTransactions transactions,
            Clock clock) {
        this.ownUnits = ownUnits;
        this.units = units;
        this.seats = seats;
        this.committees = committees;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (scope.writable().communes().isEmpty()) {
            return List.of();
        }
        List<Unit> areas =
                ownUnits.writable(scope).stream()
                        .filter(unit -> unit.level() == UnitLevel.RESIDENTIAL_AREA)
                        .toList();
        LocalDate today = LocalDate.now(clock);
        Coverage coverage =
                units.coverage(areas.stream().map(Unit::id).toList(), DateRange.of(today));
        return transactions.read(
                scope.readable(),
                () ->
                        Stream.concat(
                                        work(
                                                "committees.work.head",
                                                without(areas, headed(coverage, today)),
                                                code -> Place.address(code, HeadPages.WORD),
                                                texts),
                                        work(
                                                "committees.work.act",
                                                without(areas, inPlace(coverage, today)),
                                                code -> Place.address(code, "quyet-dinh", "moi"),
                                                texts))
                                .toList());
    }

    private Set<UnitId> headed(Coverage areas, LocalDate today) {
        return seats.held(areas, today).stream()
                .filter(seat -> seat.position().equals(Seat.HEAD))
                .map(Seats.Held::unit)
                .collect(Collectors.toSet());
    }

    private Set<UnitId> inPlace(Coverage areas, LocalDate today) {
        return committees.inPlace(areas, today).stream()
                .map(Committees.InPlace::unit)
                .collect(Collectors.toSet());
    }

    private static List<Unit> without(List<Unit> areas, Set<UnitId> done) {
        return areas.stream().filter(area -> !done.contains(area.id())).toList();
    }

    /** A single one is opened at once; of several the board shows which. */
    private static Stream<Work> work(
            String key, List<Unit> areas, UnaryOperator<String> page, Texts.Reader texts) {
        return areas.stream()
                .limit(1)
                .map(first ->
                        new Work(
                                texts.get(key, String.valueOf(areas.size())),
                                areas.size() == 1 ? page.apply(first.code()) : BoardPage.PATH,
                                Tone.INFO));
    }
}
