package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;

/** The kinds of activity in the order in which they are likely to be wanted. */
@Component
class KindsByUse {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Clock clock;

    KindsByUse(JdbcClient jdbc, ScopedTransactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Most used over the last year at these units first, then as the vocabulary has them. */
    List<String> at(Scope scope, List<UnitId> units) {
        return Stream.concat(
                        used(scope, units).stream().filter(ActivityKinds.ALL::contains),
                        ActivityKinds.ALL.stream())
                .distinct()
                .toList();
    }

    private List<String> used(Scope scope, List<UnitId> units) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        """
                                        SELECT a.kind FROM activities.activity_place p
                                        JOIN activities.activity a ON a.id = p.activity_id
                                        WHERE p.unit_id = ANY(:units) AND p.held_on > :since
                                          AND a.withdrawn_at IS NULL
                                        GROUP BY a.kind ORDER BY count(*) DESC, a.kind
                                        """)
                                .param(
                                        "units",
                                        units.stream().map(UnitId::value).toArray(UUID[]::new))
                                .param("since", LocalDate.now(clock).minusYears(1))
                                .query(String.class)
                                .list());
    }
}
