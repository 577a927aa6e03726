package vn.caunoi.funds.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.storage.ScopedTransactions;

/** Funds as figures. A balance belongs to an account, so an area has none. */
@Component
class FundIndicators implements IndicatorSource {
    private static final Map<String, Flow> FLOWS =
            Map.of(
                    "receipts", new Flow("receipt", true),
                    "payments", new Flow("payment", true),
                    "receipt_count", new Flow("receipt", false),
                    "payment_count", new Flow("payment", false));
    private static final String OPENING = "opening_balance";
    private static final String CLOSING = "closing_balance";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    FundIndicators(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Flow(String direction, boolean sum) {}

    private record Cell(
            UnitId of, String fund, String direction, BigDecimal count, BigDecimal sum) {}

    private record Balance(UnitId commune, String fund, BigDecimal opening, BigDecimal closing) {}

    @Override
    public String name() {
        return "funds";
    }

    @Override
    public Set<String> measures() {
        Set<String> names = new java.util.HashSet<>(FLOWS.keySet());
        names.add(OPENING);
        names.add(CLOSING);
        return names;
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Tally tally = new Tally();
        List<Cell> cells = cells(question.during());
        Set<Measure> ofAccounts =
                measures.stream()
                        .filter(measure -> !FLOWS.containsKey(measure.name()))
                        .collect(Collectors.toSet());
        balances(ofAccounts, question, tally);
        measures.stream()
                .filter(measure -> !ofAccounts.contains(measure))
                .forEach(measure -> flow(measure, question, cells, tally));
        return tally;
    }

    private static void flow(Measure measure, Question question, List<Cell> cells, Tally tally) {
        Flow flow = Objects.requireNonNull(FLOWS.get(measure.name()));
        tally.startAtZero(measure, question);
        cells.stream()
                .filter(cell -> cell.direction().equals(flow.direction()))
                .filter(cell -> measure.accepts("fund", Optional.of(cell.fund())))
                .forEach(cell ->
                        tally.add(measure, cell.of(), flow.sum() ? cell.sum() : cell.count()));
    }

    private List<Cell> cells(Coverage coverage) {
        return withCoverage(
                        jdbc.sql(
                                """
                                SELECT d.of_id, d.fund, d.direction, count(*) AS vouchers, sum(d.amount) AS amount
                                FROM (SELECT DISTINCT c.of_id, v.id, v.fund, v.direction, v.amount
                                      FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                               AS c(of_id, unit_id, valid_from, valid_until)
                                      JOIN funds.voucher v ON v.unit_id = c.unit_id
                                       AND v.day >= c.valid_from AND v.day < c.valid_until
                                      WHERE v.withdrawn_at IS NULL) d
                                GROUP BY d.of_id, d.fund, d.direction
                                """),
                        coverage)
                .query((row, number) ->
                        new Cell(
                                new UnitId(row.getObject("of_id", UUID.class)),
                                row.getString("fund"),
                                row.getString("direction"),
                                row.getBigDecimal("vouchers"),
                                row.getBigDecimal("amount")))
                .list();
    }

    /**
     * Sums the accounts of the communes that count for each unit, those of merged communes
     * included.
     */
    private void balances(Set<Measure> measures, Question question, Tally tally) {
        Map<UnitId, List<UnitId>> communes = new HashMap<>();
        Stream.concat(question.standing().spans().stream(), question.heritage().spans().stream())
                .filter(span -> span.level() == UnitLevel.COMMUNE)
                .forEach(span ->
                        communes.computeIfAbsent(span.of(), any -> new ArrayList<>())
                                .add(span.unit()));
        if (measures.isEmpty() || communes.isEmpty()) {
            return;
        }
        List<Balance> balances = balances(communes, question.days());
        for (Measure measure : measures) {
            communes.forEach(
                    (of, accounts) -> tally.set(measure, of, sum(measure, accounts, balances)));
        }
    }

    private static BigDecimal sum(Measure measure, List<UnitId> accounts, List<Balance> balances) {
        return balances.stream()
                .filter(balance -> accounts.contains(balance.commune()))
                .filter(balance -> measure.accepts("fund", Optional.of(balance.fund())))
                .map(balance ->
                        measure.name().equals(OPENING) ? balance.opening() : balance.closing())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Balance> balances(Map<UnitId, List<UnitId>> communes, DateRange days) {
        return jdbc.sql(
                        """
                        SELECT commune_id, fund, sum(change) AS closing,
                               coalesce(sum(change) FILTER (WHERE day < :from), 0) AS opening
                        FROM (
                            SELECT commune_id, fund, month AS day, change FROM funds.account_month
                            WHERE commune_id = ANY(:communes) AND month < date_trunc('month', :from::date)
                            UNION ALL
                            SELECT commune_id, fund, day, amount FROM funds.posting
                            WHERE commune_id = ANY(:communes) AND account = 'fund'
                              AND day >= date_trunc('month', :from::date) AND day < :until
                        ) changes
                        GROUP BY commune_id, fund
                        """)
                .param(
                        "communes",
                        communes.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) ->
                        new Balance(
                                new UnitId(row.getObject("commune_id", UUID.class)),
                                row.getString("fund"),
                                row.getBigDecimal("opening"),
                                row.getBigDecimal("closing")))
                .list();
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        return transactions.read(
                scope.readable(),
                () ->
                        withCoverage(
                                        jdbc.sql(
                                                """
                                                SELECT DISTINCT v.id, v.code, v.unit_id, v.day, v.fund, v.direction, v.amount, v.purpose
                                                FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                                         AS c(of_id, unit_id, valid_from, valid_until)
                                                JOIN funds.voucher v ON v.unit_id = c.unit_id
                                                 AND v.day >= c.valid_from AND v.day < c.valid_until
                                                WHERE v.withdrawn_at IS NULL
                                                  AND (:direction::text IS NULL OR v.direction = :direction)
                                                ORDER BY v.day, v.id
                                                """),
                                        question.during())
                                .param(
                                        "direction",
                                        Optional.ofNullable(FLOWS.get(measure.name()))
                                                .map(Flow::direction)
                                                .orElse(null))
                                .query((row, number) ->
                                        new Voucher(
                                                row.getString("fund"),
                                                new Entry(
                                                        "direction." + row.getString("direction"),
                                                        row.getString("code"),
                                                        row.getObject("day", LocalDate.class),
                                                        List.of(
                                                                new UnitId(
                                                                        row.getObject(
                                                                                "unit_id",
                                                                                UUID.class))),
                                                        Optional.ofNullable(
                                                                row.getString("purpose")),
                                                        measure.name().endsWith("count")
                                                                ? BigDecimal.ONE
                                                                : row.getBigDecimal("amount"))))
                                .list()
                                .stream()
                                .filter(voucher ->
                                        measure.accepts("fund", Optional.of(voucher.fund())))
                                .map(Voucher::entry)
                                .toList());
    }

    private record Voucher(String fund, Entry entry) {}

    private static JdbcClient.StatementSpec withCoverage(
            JdbcClient.StatementSpec statement, Coverage coverage) {
        return statement
                .param("ofs", coverage.ofs())
                .param("units", coverage.units())
                .param("froms", coverage.froms())
                .param("untils", coverage.untils());
    }
}
