package vn.caunoi.funds.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.funds.model.AccountBalance;
import vn.caunoi.funds.store.Account;
import vn.caunoi.funds.store.Posting;

/** What a voucher would write: its own line, and before it the reverse of what it corrects. */
record Change(NewVoucher voucher, List<Posting> lines) {
    static Change of(NewVoucher voucher, Optional<Posting> corrected) {
        return new Change(
                voucher,
                Stream.concat(
                                corrected.stream().map(Posting::reversed),
                                Stream.of(Posting.of(voucher)))
                        .toList());
    }

    List<Posting> reversed() {
        return lines.stream().map(Posting::reversed).toList();
    }

    /** One account, or two when the correction is about the fund. */
    Set<Account> accounts() {
        return lines.stream().map(Posting::account).collect(Collectors.toSet());
    }

    /** Whether it leaves some account with less on some day. */
    boolean lowers() {
        return !accounts().stream().allMatch(this::onlyRaises);
    }

    private boolean onlyRaises(Account account) {
        return new AccountBalance(
                        lines.stream()
                                .filter(line -> line.account().equals(account))
                                .collect(
                                        Collectors.toMap(Posting::day, Posting::change, Long::sum)))
                .isNeverBelowZero();
    }
}
