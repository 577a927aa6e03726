package vn.caunoi.funds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.funds.NewVoucher;
import vn.caunoi.funds.VoucherKey;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Vouchers as they stand, and the ledger that follows them by new lines only. */
@Repository
public class VoucherStore implements RecordHolder {
    private static final VersionedTable VOUCHERS =
            new VersionedTable(
                    "funds.voucher",
                    List.of("commune_id", "code"),
                    List.of(
                            "unit_id",
                            "day",
                            "fund",
                            "direction",
                            "amount",
                            "purpose",
                            "counterparty_id",
                            "number"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    VoucherStore(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Communes with money written down. */
    public Set<UnitId> communes() {
        return jdbc
                .sql("SELECT DISTINCT commune_id FROM funds.account_month")
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** What the accounts of these communes and funds gained or lost per day. */
    public List<Posting> changesByDay(Set<UnitId> communes, Set<String> funds) {
        return jdbc.sql(
                        """
                        SELECT commune_id, fund, day, sum(amount)::bigint AS change FROM funds.posting
                        WHERE commune_id = ANY(:communes) AND fund = ANY(:funds) AND account = 'fund'
                        GROUP BY commune_id, fund, day
                        """)
                .param("communes", communes.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("funds", funds.toArray(String[]::new))
                .query((row, number) -> posting(row))
                .list();
    }

    /** What those of the vouchers that stand already did to their accounts. */
    public Map<VoucherKey, Posting> written(List<NewVoucher> vouchers) {
        return jdbc
                .sql(
                        """
                        SELECT v.commune_id, v.code, v.fund, v.day,
                               CASE v.direction WHEN 'receipt' THEN v.amount ELSE -v.amount END AS change
                        FROM funds.voucher v
                        WHERE v.withdrawn_at IS NULL AND v.commune_id = ANY(:communes) AND v.code = ANY(:codes)
                        """)
                .param(
                        "communes",
                        vouchers.stream()
                                .map(v -> v.commune().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param("codes", vouchers.stream().map(NewVoucher::code).toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(
                                new VoucherKey(commune(row), row.getString("code")), posting(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Posting posting(ResultSet row) throws SQLException {
        return new Posting(
                new Account(commune(row), row.getString("fund")),
                row.getObject("day", LocalDate.class),
                row.getLong("change"));
    }

    private static UnitId commune(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("commune_id", UUID.class));
    }

    /** Whoever writes to the accounts of one commune does so one after the other. */
    public void waitForOthers(Set<UnitId> communes) {
        jdbc.sql(
                        """
                        SELECT count(pg_advisory_xact_lock(hashtextextended(commune::text, 0)))
                        FROM (SELECT unnest(:communes::uuid[]) AS commune ORDER BY 1) ordered
                        """)
                .param("communes", communes.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** The communes to whose accounts a batch wrote. */
    public Set<UnitId> communesOf(UUID batch) {
        return jdbc
                .sql(
                        """
                        SELECT commune_id FROM funds.voucher WHERE batch_id = :batch
                        UNION
                        SELECT commune_id FROM funds.voucher_history WHERE superseded_by = :batch
                        """)
                .param("batch", batch)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    public MergeCounts merge(UUID batch, List<NewVoucher> vouchers) {
        Staging staging = VOUCHERS.stage(jdbc, dataSource);
        for (NewVoucher voucher : vouchers) {
            staging.add(
                    voucher.commune(),
                    voucher.code(),
                    voucher.unit(),
                    voucher.day(),
                    voucher.fund(),
                    voucher.direction().word(),
                    voucher.amount(),
                    voucher.purpose(),
                    voucher.counterparty().map(PersonId::value),
                    voucher.number());
        }
        return staging.finish(batch);
    }

    /** The version of a voucher that still stands, locked until the transaction ends. */
    public OptionalInt lock(UUID id) {
        return VOUCHERS.lock(jdbc, id);
    }

    /** Withdraws one voucher on behalf of a batch; {@link #post} lets the ledger follow. */
    public void withdraw(UUID id, UUID batch, String reason) {
        VOUCHERS.withdraw(jdbc, id, batch, reason);
    }

    public UndoCounts undo(UUID batch, String reason) {
        return VOUCHERS.undo(jdbc, batch, reason);
    }

    /**
     * Writes what the ledger lacks: for every voucher changed in this transaction the difference
     * between what it says now and what was posted for it, on both sides.
     */
    public void post() {
        jdbc.sql(
                        """
                        WITH touched AS (
                            SELECT id FROM funds.voucher WHERE recorded_at = now() OR withdrawn_at = now()
                        ), wanted AS (
                            SELECT v.id AS voucher_id, side.account, v.commune_id, v.unit_id, v.fund, v.day, side.amount
                            FROM funds.voucher v JOIN touched t USING (id)
                            CROSS JOIN LATERAL (VALUES
                                ('fund', CASE v.direction WHEN 'receipt' THEN v.amount ELSE -v.amount END),
                                ('outside', CASE v.direction WHEN 'receipt' THEN -v.amount ELSE v.amount END)
                            ) AS side(account, amount)
                            WHERE v.withdrawn_at IS NULL
                        ), posted AS (
                            SELECT p.voucher_id, p.account, p.commune_id, p.unit_id, p.fund, p.day, sum(p.amount) AS amount
                            FROM funds.posting p JOIN touched t ON t.id = p.voucher_id
                            GROUP BY p.voucher_id, p.account, p.commune_id, p.unit_id, p.fund, p.day
                        )
                        INSERT INTO funds.posting (id, voucher_id, account, commune_id, unit_id, fund, day, amount)
                        SELECT gen_random_uuid(), voucher_id, account, commune_id, unit_id, fund, day,
                               coalesce(w.amount, 0) - coalesce(p.amount, 0)
                        FROM wanted w
                        FULL JOIN posted p USING (voucher_id, account, commune_id, unit_id, fund, day)
                        WHERE coalesce(w.amount, 0) <> coalesce(p.amount, 0)
                        """)
                .update();
    }

    /** Accounts with new lines in this transaction. */
    public Set<Account> touched() {
        return Set.copyOf(
                jdbc.sql(
                                """
                                SELECT DISTINCT commune_id, fund FROM funds.posting
                                WHERE posted_at = now() AND account = 'fund'
                                """)
                        .query((row, number) -> new Account(commune(row), row.getString("fund")))
                        .list());
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM funds.voucher
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
