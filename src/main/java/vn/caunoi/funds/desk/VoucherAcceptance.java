package vn.caunoi.funds.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.funds.model.AccountBalance;
import vn.caunoi.funds.store.VoucherStore;
import vn.caunoi.funds.store.VoucherStore.Account;
import vn.caunoi.funds.store.VoucherStore.Written;

/**
 * Decides which vouchers of a batch the accounts can bear. The order of rows in a file does not
 * matter: what comes in is written first, then payments by day.
 */
@Component
public class VoucherAcceptance {
    private final VoucherStore store;

    VoucherAcceptance(VoucherStore store) {
        this.store = store;
    }

    /** Codes of the vouchers that would overdraw their account on some day. */
    public Set<String> overdrawn(List<NewVoucher> vouchers) {
        Map<Account, AccountBalance> balances = new HashMap<>();
        Map<String, Written> before = store.written(vouchers);
        for (NewVoucher voucher : vouchers) {
            balances.computeIfAbsent(
                    Account.of(voucher),
                    account -> new AccountBalance(store.changesByDay(account)));
        }
        Set<String> refused = new HashSet<>();
        vouchers.stream()
                .sorted(
                        Comparator.comparing((NewVoucher voucher) -> lowers(voucher, before))
                                .thenComparing(NewVoucher::day))
                .filter(voucher -> !bear(voucher, before, balances))
                .forEach(voucher -> refused.add(voucher.code()));
        return refused;
    }

    private static boolean lowers(NewVoucher voucher, Map<String, Written> before) {
        return voucher.direction() == Direction.PAYMENT || before.containsKey(voucher.code());
    }

    private static boolean bear(
            NewVoucher voucher,
            Map<String, Written> before,
            Map<Account, AccountBalance> balances) {
        AccountBalance balance = Objects.requireNonNull(balances.get(Account.of(voucher)));
        Optional<Written> corrected =
                Optional.ofNullable(before.get(voucher.code()))
                        .filter(old -> old.fund().equals(voucher.fund()));
        corrected.ifPresent(old -> balance.add(old.day(), -old.change()));
        boolean borne = balance.accept(voucher.day(), voucher.change());
        if (!borne) {
            corrected.ifPresent(old -> balance.add(old.day(), old.change()));
        }
        return borne;
    }
}
