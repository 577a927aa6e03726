package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.funds.Direction;
import vn.caunoi.organization.UnitId;

/** What a statement of accounts is made of, within the caller's transaction and reach. */
@Repository
public class StatementRows {
    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was received or paid for one purpose at one unit. */
    public record Sum(UnitId unit, Direction direction, Optional<String> purpose, long amount) {}

    /** A receipt with a giver. */
    public record Gift(UUID voucher, long amount) {}

    /** What the accounts held together before a day. */
    public long balanceBefore(Collection<UnitId> communes, String fund, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT coalesce(sum(amount), 0)::bigint FROM funds.posting
                        WHERE commune_id = ANY(:communes) AND account = 'fund' AND fund = :fund AND day < :day
                        """)
                .param("communes", ids(communes))
                .param("fund", fund)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    public List<Sum> sums(Collection<UnitId> communes, String fund, DateRange days) {
        return jdbc.sql(
                        """
                        SELECT unit_id, direction, purpose, sum(amount)::bigint AS amount FROM funds.voucher
                        WHERE commune_id = ANY(:communes) AND fund = :fund AND withdrawn_at IS NULL
                          AND day >= :from AND day < :until
                        GROUP BY unit_id, direction, purpose
                        """)
                .param("communes", ids(communes))
                .param("fund", fund)
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) ->
                        new Sum(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                Direction.of(row.getString("direction")),
                                Optional.ofNullable(row.getString("purpose")),
                                row.getLong("amount")))
                .list();
    }

    /** Receipts with a giver, in the order of their days. */
    public List<Gift> gifts(Collection<UnitId> communes, String fund, DateRange days) {
        return jdbc.sql(
                        """
                        SELECT id, amount FROM funds.voucher
                        WHERE commune_id = ANY(:communes) AND fund = :fund AND withdrawn_at IS NULL
                          AND direction = 'receipt' AND counterparty_id IS NOT NULL
                          AND day >= :from AND day < :until
                        ORDER BY day, id
                        """)
                .param("communes", ids(communes))
                .param("fund", fund)
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) ->
                        new Gift(row.getObject("id", UUID.class), row.getLong("amount")))
                .list();
    }

    private static UUID[] ids(Collection<UnitId> communes) {
        return communes.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
