package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * Money asked for, and how far that has come.
 *
 * @param unit where the money is to go
 * @param dueOn when it is to be paid back; only for a loan of the revolving capital
 * @param askedBy the account that asked
 * @param askedOn the day on which it asked
 */
public record RequestRow(
        UUID id,
        UnitId commune,
        UnitId unit,
        String fund,
        LocalDate wantedOn,
        long amount,
        Optional<String> purpose,
        Optional<PersonId> receiver,
        Optional<LocalDate> dueOn,
        String reason,
        RequestState state,
        UUID askedBy,
        LocalDate askedOn) {}
