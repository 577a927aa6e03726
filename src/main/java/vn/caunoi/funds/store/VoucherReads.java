package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.VoucherKey;
import vn.caunoi.organization.UnitId;

/** Single vouchers with all that belongs to them, within the caller's transaction and reach. */
@Repository
public class VoucherReads {
    private final JdbcClient jdbc;

    VoucherReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A voucher as it stands now, also when it was withdrawn. */
    public Optional<VoucherRow> find(UUID id) {
        return jdbc.sql(
                        "SELECT %s FROM funds.voucher v WHERE v.id = :id"
                                .formatted(VoucherRow.COLUMNS))
                .param("id", id)
                .query(VoucherRow::of)
                .optional();
    }

    public Optional<VoucherRow> find(VoucherKey key) {
        return jdbc.sql(
                        "SELECT %s FROM funds.voucher v WHERE v.commune_id = :commune AND v.code = :code"
                                .formatted(VoucherRow.COLUMNS))
                .param("commune", key.commune().value())
                .param("code", key.code())
                .query(VoucherRow::of)
                .optional();
    }

    /** What the voucher said before, latest first. */
    public List<VoucherRow> earlier(UUID id) {
        return jdbc.sql(
                        """
                        SELECT %s FROM funds.voucher_history v
                        WHERE v.id = :id ORDER BY v.superseded_at DESC, v.version DESC
                        """
                                .formatted(VoucherRow.COLUMNS))
                .param("id", id)
                .query(VoucherRow::of)
                .list();
    }

    /** The lines of the ledger for a voucher, as they were written. */
    public List<LedgerLine> lines(UUID voucher) {
        return jdbc.sql(
                        """
                        SELECT account, fund, day, unit_id, amount, posted_at FROM funds.posting
                        WHERE voucher_id = :voucher ORDER BY posted_at, amount < 0, account
                        """)
                .param("voucher", voucher)
                .query((row, number) ->
                        new LedgerLine(
                                row.getString("account"),
                                row.getString("fund"),
                                row.getObject("day", LocalDate.class),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getLong("amount"),
                                row.getObject("posted_at", OffsetDateTime.class)))
                .list();
    }

    /** The numbers that the commune's vouchers of a year bear or once bore. */
    public List<UsedNumber> numbers(UnitId commune, Direction direction, int year) {
        return jdbc.sql(
                        """
                        SELECT id, number, withdrawn_at IS NULL AS stands FROM funds.voucher
                        WHERE commune_id = :commune AND direction = :direction AND number IS NOT NULL
                          AND day >= make_date(:year, 1, 1) AND day < make_date(:year + 1, 1, 1)
                        """)
                .param("commune", commune.value())
                .param("direction", direction.word())
                .param("year", year)
                .query((row, number) ->
                        new UsedNumber(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getBoolean("stands")))
                .list();
    }

    /**
     * @param stands whether the voucher that bears it still counts
     */
    public record UsedNumber(UUID voucher, String number, boolean stands) {}
}
