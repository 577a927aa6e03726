package vn.caunoi.funds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/** Loans of the revolving capital, within the caller's transaction and reach. */
@Repository
public class LoanStore {
    private static final String LOAN =
            """
            SELECT r.id, r.commune_id, r.unit_id, r.amount, r.purpose, r.receiver_id, r.due_on, lent.day AS lent_on,
                   coalesce((SELECT sum(back.amount) FROM funds.repayment p
                             JOIN funds.voucher back ON back.id = p.voucher_id AND back.withdrawn_at IS NULL
                             WHERE p.loan_id = r.id), 0)::bigint AS repaid
            FROM funds.payment_request r
            JOIN funds.payment_step s ON s.request_id = r.id AND s.step = 'paid'
            JOIN funds.voucher lent ON lent.id = s.voucher_id AND lent.withdrawn_at IS NULL
            WHERE r.due_on IS NOT NULL
            """;

    private final JdbcClient jdbc;

    LoanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Money lent.
     *
     * @param id that of the request on which it was paid out
     * @param repaid so far
     */
    public record LoanRow(
            UUID id,
            UnitId commune,
            UnitId unit,
            long amount,
            Optional<String> purpose,
            Optional<PersonId> borrower,
            LocalDate lentOn,
            LocalDate dueOn,
            long repaid) {
        public long rest() {
            return amount - repaid;
        }
    }

    /** Loans for these units by the day on which they are due; paid back ones at the end. */
    public List<LoanRow> at(Collection<UnitId> units) {
        return jdbc
                .sql(LOAN + " AND r.unit_id = ANY(:units) ORDER BY r.due_on, r.id")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(LoanStore::loan)
                .list()
                .stream()
                .sorted(Comparator.comparing(loan -> loan.rest() <= 0))
                .toList();
    }

    public Optional<LoanRow> find(UUID id) {
        return jdbc.sql(LOAN + " AND r.id = :id").param("id", id).query(LoanStore::loan).optional();
    }

    /** Says that a receipt pays back a loan. */
    public void link(UUID voucher, LoanRow loan) {
        jdbc.sql(
                        """
                        INSERT INTO funds.repayment (voucher_id, loan_id, commune_id, unit_id)
                        VALUES (:voucher, :loan, :commune, :unit)
                        """)
                .param("voucher", voucher)
                .param("loan", loan.id())
                .param("commune", loan.commune().value())
                .param("unit", loan.unit().value())
                .update();
    }

    /** The loan that a receipt pays back. */
    public Optional<UUID> repaidBy(UUID voucher) {
        return jdbc.sql("SELECT loan_id FROM funds.repayment WHERE voucher_id = :voucher")
                .param("voucher", voucher)
                .query(UUID.class)
                .optional();
    }

    /** Whether anything was paid back on a loan, whether or not the payment itself still stands. */
    public boolean isRepaid(UUID loan) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM funds.repayment p JOIN funds.voucher back ON back.id = p.voucher_id
                                       WHERE p.loan_id = :loan AND back.withdrawn_at IS NULL)
                        """)
                .param("loan", loan)
                .query(Boolean.class)
                .single();
    }

    /** Whether more was paid back than lent, on a loan that an act has to do with. */
    public boolean isOverpaid(UUID batch) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (
                            SELECT FROM funds.repayment touched
                            JOIN funds.payment_request r ON r.id = touched.loan_id
                            WHERE touched.voucher_id IN (
                                SELECT id FROM funds.voucher WHERE batch_id = :batch
                                UNION
                                SELECT id FROM funds.voucher_history WHERE superseded_by = :batch)
                              AND r.amount < (SELECT sum(back.amount) FROM funds.repayment p
                                              JOIN funds.voucher back ON back.id = p.voucher_id
                                                                     AND back.withdrawn_at IS NULL
                                              WHERE p.loan_id = r.id))
                        """)
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    private static LoanRow loan(ResultSet row, int number) throws SQLException {
        return new LoanRow(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("commune_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getLong("amount"),
                Optional.ofNullable(row.getString("purpose")),
                Optional.ofNullable(row.getObject("receiver_id", UUID.class)).map(PersonId::new),
                row.getObject("lent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getLong("repaid"));
    }
}
