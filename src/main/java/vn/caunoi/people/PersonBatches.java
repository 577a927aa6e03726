package vn.caunoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a batch wrote of persons, and what it wrote over. */
@Component
final class PersonBatches {

    private final JdbcClient jdbc;

    PersonBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For each person whose present details this batch wrote over others, the newest of the others
     * that no undone batch wrote; when all were, the first of them. Locks these persons.
     */
    List<EarlierDetails> replacedBy(UUID batch) {
        return jdbc.sql(
                        """
                        SELECT p.id, p.commune_id, p.unit_id, earlier.sealed, earlier.batch_id
                        FROM people.person p
                        CROSS JOIN LATERAL (
                            SELECT h.sealed, h.batch_id
                            FROM people.person_history h
                            CROSS JOIN LATERAL (
                                SELECT h.undone_at IS NOT NULL
                                    OR h.batch_id IS NOT DISTINCT FROM p.batch_id
                            ) AS it(is_undone)
                            WHERE h.person_id = p.id
                            ORDER BY is_undone,
                                     CASE WHEN is_undone THEN h.version ELSE -h.version END
                            LIMIT 1
                        ) earlier
                        WHERE p.batch_id = :batch AND p.erased_at IS NULL
                        FOR UPDATE OF p
                        """)
                .param("batch", batch)
                .query(PersonBatches::earlier)
                .list();
    }

    /** Notes beside what the batch wrote that the batch is taken back. */
    void markUndone(UUID batch, OffsetDateTime at) {
        jdbc.sql("UPDATE people.person_history SET undone_at = :at WHERE batch_id = :batch")
                .param("at", at)
                .param("batch", batch)
                .update();
    }

    /**
     * How many persons this batch, not taken back yet, corrected and somebody else corrected
     * afterwards.
     */
    int correctedSince(UUID batch) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM people.person p
                        WHERE p.id IN (SELECT h.person_id FROM people.person_history h
                                       WHERE h.superseded_by = :batch)
                          AND p.batch_id IS DISTINCT FROM :batch
                          AND NOT EXISTS (SELECT FROM people.person_history u
                                          WHERE u.person_id = p.id AND u.batch_id = :batch
                                            AND u.undone_at IS NOT NULL)
                        """)
                .param("batch", batch)
                .query(Integer.class)
                .single();
    }

    private static EarlierDetails earlier(ResultSet row, int number) throws SQLException {
        return new EarlierDetails(
                new PersonId(row.getObject("id", UUID.class)),
                new Abode(
                        row.getObject("commune_id", UUID.class),
                        row.getObject("unit_id", UUID.class)),
                Envelope.of(row.getBytes("sealed")),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)));
    }
}
