package vn.caunoi.funds;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * A receipt or an approved payment that comes in.
 *
 * @param code its id in the commune
 * @param commune whose account it is
 * @param unit where the money came from or went
 * @param amount whole đồng, above 0
 * @param counterparty giver or receiver, kept in module people
 * @param number of the paper voucher
 */
public record NewVoucher(
        String code,
        UnitId commune,
        UnitId unit,
        LocalDate day,
        String fund,
        Direction direction,
        long amount,
        Optional<String> purpose,
        Optional<PersonId> counterparty,
        Optional<String> number) {
    public NewVoucher {
        if (amount <= 0) {
            throw new IllegalArgumentException("An amount is above 0");
        }
    }

    public VoucherKey key() {
        return new VoucherKey(commune, code);
    }

    /** What it does to the account: positive for a receipt. */
    public long change() {
        return switch (direction) {
            case RECEIPT -> amount;
            case PAYMENT -> -amount;
        };
    }
}
