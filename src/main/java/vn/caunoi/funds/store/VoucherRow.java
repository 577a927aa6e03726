package vn.caunoi.funds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.VoucherKey;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/**
 * A voucher in one of its states.
 *
 * @param batch the act that made this state
 * @param recordedAt when this state was written
 * @param withdrawal when it was withdrawn, and why
 */
public record VoucherRow(
        UUID id,
        VoucherKey key,
        UnitId unit,
        LocalDate day,
        String fund,
        Direction direction,
        long amount,
        Optional<String> purpose,
        Optional<PersonId> counterparty,
        Optional<String> number,
        int version,
        Optional<UUID> batch,
        OffsetDateTime recordedAt,
        Optional<Withdrawal> withdrawal) {
    static final String COLUMNS =
            """
            v.id, v.commune_id, v.code, v.unit_id, v.day, v.fund, v.direction, v.amount, v.purpose,
            v.counterparty_id, v.number, v.version, v.batch_id, v.recorded_at, v.withdrawn_at, v.withdrawn_reason
            """;

    /** That a voucher no longer counts. */
    public record Withdrawal(OffsetDateTime at, String reason) {}

    static VoucherRow of(ResultSet row, int number) throws SQLException {
        String reason = Optional.ofNullable(row.getString("withdrawn_reason")).orElse("");
        return new VoucherRow(
                row.getObject("id", UUID.class),
                new VoucherKey(
                        new UnitId(row.getObject("commune_id", UUID.class)), row.getString("code")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("fund"),
                Direction.of(row.getString("direction")),
                row.getLong("amount"),
                Optional.ofNullable(row.getString("purpose")),
                Optional.ofNullable(row.getObject("counterparty_id", UUID.class))
                        .map(PersonId::new),
                Optional.ofNullable(row.getString("number")),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(at -> new Withdrawal(at, reason)));
    }

    public UnitId commune() {
        return key.commune();
    }

    /** What it does to the account: positive for a receipt. */
    public long change() {
        return direction == Direction.RECEIPT ? amount : -amount;
    }

    public boolean stands() {
        return withdrawal.isEmpty();
    }
}
