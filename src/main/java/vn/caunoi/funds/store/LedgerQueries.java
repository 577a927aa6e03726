package vn.caunoi.funds.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** Reads of the ledger; each takes the scope of who asks. */
@Repository
public class LedgerQueries {
    /**
     * The vouchers on the days of a coverage. Looked up unit by unit, whatever is guessed of how
     * many there are: to read all rows for a province's thousand units takes fifty times as long.
     */
    private static final String COVERED =
            """
            FROM (SELECT DISTINCT ON (found.id) found.*
                  FROM unnest(:units::uuid[], :froms::date[], :untils::date[]) AS c(unit_id, valid_from, valid_until)
                  CROSS JOIN LATERAL (
                      SELECT * FROM funds.voucher
                      WHERE unit_id = c.unit_id AND day >= c.valid_from AND day < c.valid_until
                        AND withdrawn_at IS NULL OFFSET 0) found) v
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    LedgerQueries(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Where a page of a list continues: after this day and key. */
    public record After(LocalDate day, UUID id) {}

    /** What came in or went out of a fund in a month. */
    public record MonthSum(LocalDate month, Direction direction, long amount) {}

    /** What came in or went out of a fund. */
    public record FundSum(String fund, Direction direction, long amount) {}

    /** A page of vouchers at units of the coverage, newest first. */
    public List<VoucherRow> page(
            Scope scope, Coverage coverage, LedgerFilter filter, Optional<After> after, int size) {
        return transactions.read(
                scope.readable(),
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                "SELECT "
                                                        + VoucherRow.COLUMNS
                                                        + COVERED
                                                        + """
                                                        WHERE (:fund::text IS NULL OR v.fund = :fund)
                                                          AND (:direction::text IS NULL OR v.direction = :direction)
                                                          AND (:from::date IS NULL OR v.day >= :from)
                                                          AND (:until::date IS NULL OR v.day < :until)
                                                          AND (:afterDay::date IS NULL OR (v.day, v.id) < (:afterDay::date, :afterId::uuid))
                                                        ORDER BY v.day DESC, v.id DESC LIMIT :size
                                                        """),
                                        coverage)
                                .param("fund", filter.fund().orElse(null))
                                .param(
                                        "direction",
                                        filter.direction().map(Direction::word).orElse(null))
                                .param("from", filter.from().orElse(null))
                                .param("until", filter.until().orElse(null))
                                .param("afterDay", after.map(After::day).orElse(null))
                                .param("afterId", after.map(After::id).orElse(null))
                                .param("size", size)
                                .query(VoucherRow::of)
                                .list());
    }

    /** Receipts and payments per month from a day on; of all funds or of one. */
    public List<MonthSum> months(
            Scope scope, Coverage coverage, Optional<String> fund, LocalDate from) {
        return transactions.read(
                scope.readable(),
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                """
                                                SELECT date_trunc('month', v.day)::date AS month, v.direction,
                                                       sum(v.amount)::bigint AS amount
                                                """
                                                        + COVERED
                                                        + """
                                                        WHERE v.day >= :from AND (:fund::text IS NULL OR v.fund = :fund)
                                                        GROUP BY 1, 2
                                                        """),
                                        coverage)
                                .param("fund", fund.orElse(null))
                                .param("from", from)
                                .query((row, number) ->
                                        new MonthSum(
                                                row.getObject("month", LocalDate.class),
                                                Direction.of(row.getString("direction")),
                                                row.getLong("amount")))
                                .list());
    }

    /** Receipts and payments per fund at units of the coverage. */
    public List<FundSum> sums(Scope scope, Coverage coverage) {
        return transactions.read(
                scope.readable(),
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                "SELECT v.fund, v.direction, sum(v.amount)::bigint AS amount\n"
                                                        + COVERED
                                                        + " GROUP BY v.fund, v.direction"),
                                        coverage)
                                .query((row, number) ->
                                        new FundSum(
                                                row.getString("fund"),
                                                Direction.of(row.getString("direction")),
                                                row.getLong("amount")))
                                .list());
    }

    /** What the accounts of the communes held together at the end of a day, by fund. */
    public Map<String, Long> balances(Scope scope, Collection<UnitId> communes, LocalDate lastDay) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc
                                .sql(
                                        """
                                        SELECT fund, sum(change)::bigint AS balance
                                        FROM (
                                            SELECT fund, change FROM funds.account_month
                                            WHERE commune_id = ANY(:communes) AND month < date_trunc('month', :day::date)
                                            UNION ALL
                                            SELECT fund, amount FROM funds.posting
                                            WHERE commune_id = ANY(:communes) AND account = 'fund'
                                              AND day >= date_trunc('month', :day::date) AND day <= :day
                                        ) changes
                                        GROUP BY fund
                                        """)
                                .param(
                                        "communes",
                                        communes.stream().map(UnitId::value).toArray(UUID[]::new))
                                .param("day", lastDay)
                                .query((row, number) ->
                                        Map.entry(row.getString("fund"), row.getLong("balance")))
                                .list()
                                .stream()
                                .collect(
                                        Collectors.toUnmodifiableMap(
                                                Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static JdbcClient.StatementSpec withCoverage(
            JdbcClient.StatementSpec statement, Coverage coverage) {
        return statement
                .param("units", coverage.units())
                .param("froms", coverage.froms())
                .param("untils", coverage.untils());
    }
}
