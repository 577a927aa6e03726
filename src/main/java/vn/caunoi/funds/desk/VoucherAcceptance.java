package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.funds.VoucherKey;
import vn.caunoi.funds.store.Account;
import vn.caunoi.funds.store.Posting;
import vn.caunoi.funds.store.VoucherStore;

/**
 * Decides which vouchers of a batch the accounts can bear. A batch that they bear as a whole is
 * accepted as a whole. Otherwise each voucher is judged; the order of rows in a file does not
 * matter: what raises an account is written first, then what lowers one by day.
 */
@Component
public class VoucherAcceptance {
    private final VoucherStore store;
    private final Inheritance inheritance;

    VoucherAcceptance(VoucherStore store, Inheritance inheritance) {
        this.store = store;
        this.inheritance = inheritance;
    }

    /** The vouchers that would overdraw an account on some day. */
    public Set<VoucherKey> overdrawn(List<NewVoucher> vouchers) {
        store.waitForOthers(vouchers.stream().map(NewVoucher::commune).collect(Collectors.toSet()));
        List<Change> changes = changes(vouchers);
        Set<Account> accounts =
                changes.stream()
                        .flatMap(change -> change.accounts().stream())
                        .collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return Set.of();
        }
        Purses purses = inheritance.purses(accounts);
        changes.forEach(change -> purses.write(change.lines()));
        if (purses.bear(accounts)) {
            return Set.of();
        }
        changes.forEach(change -> purses.write(change.reversed()));
        return oneByOne(changes, purses);
    }

    /** Whether an account touched in this transaction ends some day below nought. */
    public boolean isOverdrawn() {
        Set<Account> touched = store.touched();
        return !touched.isEmpty() && !inheritance.purses(touched).bear(touched);
    }

    /** What an account can pay on a day without being overdrawn then or later. */
    public long available(Account account, LocalDate day) {
        return inheritance.purses(Set.of(account)).available(account, day);
    }

    /** Whether an account stays in order without a voucher that stands. */
    boolean bearsWithout(Posting line) {
        Set<Account> accounts = Set.of(line.account());
        Purses purses = inheritance.purses(accounts);
        purses.write(List.of(line.reversed()));
        return purses.bear(accounts);
    }

    private List<Change> changes(List<NewVoucher> vouchers) {
        Map<VoucherKey, Posting> written = store.written(vouchers);
        return vouchers.stream()
                .map(voucher -> Change.of(voucher, Optional.ofNullable(written.get(voucher.key()))))
                .toList();
    }

    private static Set<VoucherKey> oneByOne(List<Change> changes, Purses purses) {
        Set<VoucherKey> refused = new HashSet<>();
        changes.stream()
                .sorted(
                        Comparator.comparing(Change::lowers)
                                .thenComparing(change -> change.voucher().day()))
                .forEach(change -> {
                    purses.write(change.lines());
                    if (!purses.bear(change.accounts())) {
                        purses.write(change.reversed());
                        refused.add(change.voucher().key());
                    }
                });
        return refused;
    }
}
