package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.funds.store.Account;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Whose money a commune spends: its own and what communes that no longer stand left to it, as its
 * report shows. An account is judged by all that was ever written to it, whoever writes now and
 * however little of it he may see; nothing but the verdict leaves this package.
 */
@Component
class Inheritance {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);

    private final Units units;
    private final VoucherStore store;
    private final ScopedTransactions transactions;

    Inheritance(Units units, VoucherStore store, ScopedTransactions transactions) {
        this.units = units;
        this.store = store;
        this.transactions = transactions;
    }

    /** The accounts as they stand, with all that share their money. */
    Purses purses(Set<Account> accounts) {
        return transactions.read(Reach.EVERYTHING, () -> whole(accounts));
    }

    private Purses whole(Set<Account> accounts) {
        Set<UnitId> communes = accounts.stream().map(Account::commune).collect(Collectors.toSet());
        Set<String> funds = accounts.stream().map(Account::fund).collect(Collectors.toSet());
        Set<Set<UnitId>> groups = groups(communes);
        Purses purses = new Purses(groups, funds);
        purses.write(
                store.changesByDay(
                        groups.stream().flatMap(Set::stream).collect(Collectors.toSet()), funds));
        return purses;
    }

    /**
     * The groups that one of the communes is in: every commune with those it took over, and all
     * heirs of one commune together, for what it left can be spent only once.
     */
    private Set<Set<UnitId>> groups(Set<UnitId> communes) {
        Set<UnitId> known = new HashSet<>(store.communes());
        known.addAll(communes);
        Collection<Set<UnitId>> estates = estates(known);
        Map<UnitId, Set<UnitId>> together = new HashMap<>();
        for (Set<UnitId> estate : estates) {
            for (UnitId commune : estate) {
                together.computeIfAbsent(commune, any -> new HashSet<>()).addAll(estate);
            }
        }
        Set<Set<UnitId>> groups = new HashSet<>(estates);
        groups.addAll(together.values());
        groups.removeIf(group -> Collections.disjoint(group, communes));
        return groups;
    }

    private Collection<Set<UnitId>> estates(Set<UnitId> communes) {
        Map<UnitId, Set<UnitId>> estates = new HashMap<>();
        communes.forEach(commune -> estates.put(commune, new HashSet<>(Set.of(commune))));
        Coverage each =
                new Coverage(
                        communes.stream()
                                .map(commune ->
                                        new Coverage.Span(
                                                commune,
                                                commune,
                                                UnitLevel.COMMUNE,
                                                DateRange.of(LAST_DAY)))
                                .toList());
        units.heritage(each, LAST_DAY)
                .only(UnitLevel.COMMUNE)
                .spans()
                .forEach(span ->
                        estates.computeIfAbsent(span.of(), any -> new HashSet<>())
                                .add(span.unit()));
        return estates.values();
    }
}
