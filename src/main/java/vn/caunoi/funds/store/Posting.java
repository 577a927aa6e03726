package vn.caunoi.funds.store;

import java.time.LocalDate;
import vn.caunoi.funds.NewVoucher;

/** What an account gains or loses on a day; the change is positive for a receipt. */
public record Posting(Account account, LocalDate day, long change) {
    /** What a voucher does to its account. */
    public static Posting of(NewVoucher voucher) {
        return new Posting(
                new Account(voucher.commune(), voucher.fund()), voucher.day(), voucher.change());
    }

    /** What a voucher that stands did to its account. */
    public static Posting of(VoucherRow voucher) {
        return new Posting(
                new Account(voucher.commune(), voucher.fund()), voucher.day(), voucher.change());
    }

    /** The line that takes this one back. */
    public Posting reversed() {
        return new Posting(account, day, -change);
    }
}
