package vn.caunoi.activities;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.storage.ScopedTransactions;

/** How many activities there were; a number only, so it goes as far as totals may be seen. */
@Component
public class ActivityCount {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    ActivityCount(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Activities wherever they were held, for who sees the totals of all units. */
    public long heldAnywhere(Scope scope, DateRange days) {
        return transactions.read(
                scope.totals(),
                () ->
                        jdbc.sql(
                                        """
                                        SELECT count(*) FROM activities.activity
                                        WHERE withdrawn_at IS NULL AND held_on >= :from AND held_on < :until
                                        """)
                                .param("from", days.from())
                                .param("until", days.until())
                                .query(Long.class)
                                .single());
    }

    /** Activities on the coverage's days, a joint one once. */
    public long held(Scope scope, Coverage coverage) {
        return transactions.read(
                scope.totals(),
                () ->
                        ActivityQueries.withCoverage(
                                        jdbc.sql("SELECT count(*) " + ActivityQueries.HELD_THERE),
                                        coverage)
                                .query(Long.class)
                                .single());
    }
}
