package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.funds.model.AccountBalance;
import vn.caunoi.funds.store.Account;
import vn.caunoi.funds.store.Posting;
import vn.caunoi.organization.UnitId;

/**
 * Accounts whose money is spent together: each account counts towards the balance of every group of
 * communes that its commune is in.
 */
final class Purses {
    private final Map<Account, List<AccountBalance>> balances = new HashMap<>();

    Purses(Set<Set<UnitId>> groups, Set<String> funds) {
        for (Set<UnitId> group : groups) {
            for (String fund : funds) {
                AccountBalance balance = new AccountBalance(Map.<LocalDate, Long>of());
                for (UnitId commune : group) {
                    balances.computeIfAbsent(new Account(commune, fund), any -> new ArrayList<>())
                            .add(balance);
                }
            }
        }
    }

    /** Writes lines, all or none of which are to stand. */
    void write(Collection<Posting> lines) {
        for (Posting line : lines) {
            of(line.account()).forEach(balance -> balance.add(line.day(), line.change()));
        }
    }

    /** Whether no balance that one of these accounts counts towards ends a day below nought. */
    boolean bear(Set<Account> accounts) {
        return accounts.stream()
                .flatMap(account -> of(account).stream())
                .distinct()
                .allMatch(AccountBalance::isNeverBelowZero);
    }

    /**
     * What an account can give on a day, without overdrawing any balance that it counts towards.
     */
    long available(Account account, LocalDate day) {
        return of(account).stream().mapToLong(balance -> balance.available(day)).min().orElse(0);
    }

    private List<AccountBalance> of(Account account) {
        return balances.getOrDefault(account, List.of());
    }
}
