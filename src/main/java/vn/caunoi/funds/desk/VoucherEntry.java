package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * A voucher as somebody types it.
 *
 * @param counterparty the name of giver or receiver, on its way to module people
 * @param named whether the giver agrees to be named in public
 */
public record VoucherEntry(
        UnitId commune,
        UnitId unit,
        LocalDate day,
        String fund,
        Direction direction,
        long amount,
        Optional<String> purpose,
        Optional<String> counterparty,
        Optional<String> number,
        boolean named) {
    NewVoucher voucher(String code, Optional<PersonId> person) {
        return new NewVoucher(
                code, commune, unit, day, fund, direction, amount, purpose, person, number);
    }

    /** The same with the money as it was: whence, whither, how much. */
    VoucherEntry withMoneyOf(VoucherRow voucher) {
        return new VoucherEntry(
                voucher.commune(),
                voucher.unit(),
                day,
                voucher.fund(),
                voucher.direction(),
                voucher.amount(),
                voucher.purpose(),
                counterparty,
                number,
                named);
    }

    @Override
    public String toString() {
        return "VoucherEntry[" + direction.word() + " " + amount + "]";
    }
}
