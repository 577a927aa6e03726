package vn.caunoi.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** Counts openings and answers per page and day, and nothing else. */
@Component
class PageCounts {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Clock clock;

    PageCounts(JdbcClient jdbc, ScopedTransactions transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is counted. */
    enum What {
        SEEN("seen"),
        USEFUL("useful"),
        USELESS("useless");

        private final String column;

        What(String column) {
            this.column = column;
        }
    }

    /** One page since a day. */
    public record Line(UnitId unit, String page, long seen, long useful, long useless) {}

    void count(Place place, String page, What what) {
        transactions.write(
                new Reach(false, Set.of(place.commune().value()), Set.of()),
                () ->
                        jdbc.sql(
                                        """
                                        INSERT INTO portal.page_count AS c (commune_id, unit_id, page, day, %1$s)
                                        VALUES (:commune, :unit, :page, :day, 1)
                                        ON CONFLICT (unit_id, page, day) DO UPDATE SET %1$s = c.%1$s + 1
                                        """
                                                .formatted(what.column))
                                .param("commune", place.commune().value())
                                .param("unit", place.unit().id().value())
                                .param("page", page)
                                .param("day", LocalDate.now(clock))
                                .update());
    }

    /** What the reader's units counted since a day, the most opened first. */
    List<Line> since(Scope scope, LocalDate day) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        """
                                        SELECT unit_id, page, sum(seen)::bigint AS seen, sum(useful)::bigint AS useful,
                                               sum(useless)::bigint AS useless
                                        FROM portal.page_count WHERE day >= :day
                                        GROUP BY unit_id, page ORDER BY sum(seen) DESC, unit_id, page LIMIT 200
                                        """)
                                .param("day", day)
                                .query((row, number) ->
                                        new Line(
                                                new UnitId(row.getObject("unit_id", UUID.class)),
                                                row.getString("page"),
                                                row.getLong("seen"),
                                                row.getLong("useful"),
                                                row.getLong("useless")))
                                .list());
    }
}
