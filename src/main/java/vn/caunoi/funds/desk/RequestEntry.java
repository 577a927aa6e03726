package vn.caunoi.funds.desk;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/**
 * A payment as somebody asks for it.
 *
 * @param receiver the name, on its way to module people
 * @param dueOn for a loan of the revolving capital
 */
public record RequestEntry(
        UnitId commune,
        UnitId unit,
        String fund,
        LocalDate wantedOn,
        long amount,
        Optional<String> purpose,
        Optional<String> receiver,
        Optional<LocalDate> dueOn,
        String reason) {
    /** The fund whose money is lent and comes back. */
    public static final String REVOLVING = "revolving_capital";

    @Override
    public String toString() {
        return "RequestEntry[" + fund + " " + amount + "]";
    }
}
