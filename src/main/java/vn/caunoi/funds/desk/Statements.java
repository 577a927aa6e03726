package vn.caunoi.funds.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.model.Statement;
import vn.caunoi.funds.model.Statement.Gift;
import vn.caunoi.funds.model.Statement.Share;
import vn.caunoi.funds.store.ConsentStore;
import vn.caunoi.funds.store.PublicationStore;
import vn.caunoi.funds.store.PublicationStore.Publication;
import vn.caunoi.funds.store.StatementRows;
import vn.caunoi.funds.store.StatementRows.Sum;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;

/**
 * Statements of receipts and payments: totals of a whole account, so they are worked out beyond the
 * reach of those who may see totals only; once published they stand as they were.
 */
@Component
public class Statements {
    private final ScopedTransactions transactions;
    private final StatementRows rows;
    private final ConsentStore consents;
    private final PublicationStore publications;
    private final FundUnits units;
    private final WardSettings wards;
    private final Clock clock;

    Statements(
            ScopedTransactions transactions,
            StatementRows rows,
            ConsentStore consents,
            PublicationStore publications,
            FundUnits units,
            WardSettings wards,
            Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.consents = consents;
        this.publications = publications;
        this.units = units;
        this.wards = wards;
        this.clock = clock;
    }

    /** What the accounts of a commune say of a period now, up to today. */
    public Statement now(Unit commune, String fund, Period period) {
        LocalDate today = LocalDate.now(clock);
        if (period.from().isAfter(today)) {
            throw new NotFound();
        }
        LocalDate last = period.lastDay().isAfter(today) ? today : period.lastDay();
        Set<UnitId> accounts = units.accounts(commune);
        return transactions.read(
                reach(accounts),
                () -> statement(accounts, fund, new DateRange(period.from(), last.plusDays(1))));
    }

    /**
     * Whether the commune lets this person publish: those who keep its accounts, or where its
     * Standing Committee agrees to each piece, those who sign for them.
     */
    public boolean mayPublish(Scope scope, UnitId commune) {
        return switch (wards.publishing(commune)) {
            case OFFICER -> FundUnits.keeps(scope, commune);
            case STANDING_COMMITTEE -> scope.mayApprove(commune, commune);
        };
    }

    /** Whether this person keeps the accounts and has to leave publishing to another. */
    public boolean awaitsAnother(Scope scope, UnitId commune) {
        return FundUnits.keeps(scope, commune) && !mayPublish(scope, commune);
    }

    /** Publishes what the accounts say now. */
    public Publication publish(Scope scope, Unit commune, String fund, Period period) {
        if (!mayPublish(scope, commune.id())) {
            throw new NotFound();
        }
        Publication publication =
                new Publication(
                        Uuid7.next(),
                        commune.id(),
                        fund,
                        period,
                        now(commune, fund, period),
                        scope.account().value(),
                        LocalDate.now(clock));
        return transactions.write(
                scope.writable().and(scope.approvable()),
                () -> {
                    publications.add(publication);
                    return publication;
                });
    }

    /** All that a commune ever published, latest first. */
    public List<Publication> published(UnitId commune) {
        return transactions.read(reach(Set.of(commune)), () -> publications.of(commune));
    }

    /** A publication, replaced or not. */
    public Optional<Publication> published(UUID id) {
        return transactions.read(Reach.EVERYTHING, () -> publications.find(id));
    }

    private Statement statement(Set<UnitId> accounts, String fund, DateRange days) {
        List<Sum> sums = rows.sums(accounts, fund, days);
        List<Sum> receipts = only(sums, Direction.RECEIPT);
        List<Sum> payments = only(sums, Direction.PAYMENT);
        return new Statement(
                days.from(),
                days.lastDay(),
                rows.balanceBefore(accounts, fund, days.from()),
                byArea(receipts, days.lastDay()),
                byPurpose(receipts),
                byPurpose(payments),
                rows.balanceBefore(accounts, fund, days.until()),
                gifts(accounts, fund, days));
    }

    private List<Share> byArea(List<Sum> sums, LocalDate day) {
        Map<UnitId, Long> amounts = added(sums, Sum::unit);
        return units.ordered(amounts.keySet()).stream()
                .map(unit -> new Share(units.name(unit, day), amounts.getOrDefault(unit, 0L)))
                .toList();
    }

    /** In the order of the code words; what has no purpose comes first. */
    private static List<Share> byPurpose(List<Sum> sums) {
        return new TreeMap<>(added(sums, sum -> sum.purpose().orElse("")))
                .entrySet().stream()
                        .map(part -> new Share(part.getKey(), part.getValue()))
                        .toList();
    }

    private List<Gift> gifts(Collection<UnitId> accounts, String fund, DateRange days) {
        List<StatementRows.Gift> given = rows.gifts(accounts, fund, days);
        Set<UUID> named = consents.named(given.stream().map(StatementRows.Gift::voucher).toList());
        return given.stream()
                .filter(gift -> named.contains(gift.voucher()))
                .map(gift -> new Gift(gift.voucher(), gift.amount()))
                .toList();
    }

    private static <K> Map<K, Long> added(List<Sum> sums, Function<Sum, K> key) {
        return sums.stream().collect(Collectors.toMap(key, Sum::amount, Long::sum));
    }

    private static List<Sum> only(List<Sum> sums, Direction direction) {
        return sums.stream().filter(sum -> sum.direction() == direction).toList();
    }

    private static Reach reach(Set<UnitId> communes) {
        return new Reach(
                false, communes.stream().map(UnitId::value).collect(Collectors.toSet()), Set.of());
    }
}
