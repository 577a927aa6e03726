package vn.caunoi.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain in its tables; to be asked as the system role only. */
@Component
class SealTable {
    private final JdbcClient jdbc;

    SealTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Communes with entries made since then that wait for a seal. */
    List<UUID> waiting(Instant since) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT e.commune_id FROM journal.entry e
                        WHERE e.made_at >= :since
                          AND NOT EXISTS (SELECT FROM journal.sealed s
                                          WHERE s.commune_id = e.commune_id AND s.entry_id = e.id)
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Entries of a commune that wait for a seal, the earliest first. */
    List<JournalEntry> waiting(UUID commune, Instant since, int most) {
        return jdbc.sql(
                        "SELECT "
                                + JournalEntry.COLUMNS
                                + """
                                FROM journal.entry e
                                WHERE e.commune_id = :commune AND e.made_at >= :since
                                  AND NOT EXISTS (SELECT FROM journal.sealed s
                                                  WHERE s.commune_id = e.commune_id AND s.entry_id = e.id)
                                ORDER BY e.made_at, e.id LIMIT :most
                                """)
                .param("commune", commune)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> JournalEntry.of(row))
                .list();
    }

    Optional<Seal> last(UUID commune) {
        return jdbc.sql(
                        "SELECT * FROM journal.seal WHERE commune_id = :commune ORDER BY number DESC LIMIT 1")
                .param("commune", commune)
                .query((row, number) -> Seal.of(row))
                .optional();
    }

    void add(Seal seal, List<Seal.Member> members) {
        jdbc.sql(
                        """
                        INSERT INTO journal.seal (commune_id, number, entries, settled_until, sealed_at, previous, digest)
                        VALUES (:commune, :number, :entries, :settled, :sealed, :previous, :digest)
                        """)
                .param("commune", seal.commune())
                .param("number", seal.number())
                .param("entries", seal.entries())
                .param("settled", seal.settledUntil().atOffset(ZoneOffset.UTC))
                .param("sealed", seal.sealedAt().atOffset(ZoneOffset.UTC))
                .param("previous", seal.previous())
                .param("digest", seal.digest())
                .update();
        jdbc.sql(
                        """
                        INSERT INTO journal.sealed (commune_id, entry_id, number, place, digest)
                        SELECT :commune, m.entry_id, :number, m.place, m.digest
                        FROM unnest(:entries::uuid[], :digests::text[]) WITH ORDINALITY AS m (entry_id, digest, place)
                        """)
                .param("commune", seal.commune())
                .param("number", seal.number())
                .param("entries", members.stream().map(Seal.Member::entry).toArray(UUID[]::new))
                .param("digests", members.stream().map(Seal.Member::digest).toArray(String[]::new))
                .update();
    }

    /**
     * What is committed after this moment was made later than the answer: before it began the
     * oldest transaction that has written something and is still running. One that has written
     * nothing yet makes its entries after now. To be asked before the entries are read, as the role
     * that writes them: of other roles' transactions PostgreSQL tells nothing.
     */
    Instant settledUntil() {
        return jdbc.sql(
                        """
                        SELECT least(clock_timestamp(), min(xact_start)) FROM pg_stat_activity
                        WHERE datname = current_database() AND backend_xid IS NOT NULL
                        """)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** By the clock of the database, which dates the entries too. */
    Instant now() {
        return jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** All communes of which the journal knows anything. */
    List<UUID> communes() {
        return jdbc.sql(
                        """
                        SELECT commune_id FROM journal.entry
                        UNION SELECT commune_id FROM journal.seal
                        UNION SELECT commune_id FROM journal.sealed
                        """)
                .query(UUID.class)
                .list();
    }

    /** The links of a commune after a number, in their order. */
    List<Seal> after(UUID commune, long number, int most) {
        return jdbc.sql(
                        """
                        SELECT * FROM journal.seal WHERE commune_id = :commune AND number > :number
                        ORDER BY number LIMIT :most
                        """)
                .param("commune", commune)
                .param("number", number)
                .param("most", most)
                .query((row, index) -> Seal.of(row))
                .list();
    }

    /**
     * An entry as it lies under its seal.
     *
     * @param entry empty when it is not in the journal any more
     */
    record Sealed(long number, Seal.Member member, Optional<JournalEntry> entry) {}

    /** What lies under some links, in its order. */
    List<Sealed> under(UUID commune, long first, long last) {
        return jdbc.sql(
                        "SELECT s.number, s.entry_id AS member_id, s.digest AS member_digest, "
                                + JournalEntry.COLUMNS
                                + """
                                FROM journal.sealed s
                                LEFT JOIN journal.entry e ON e.commune_id = s.commune_id AND e.id = s.entry_id
                                WHERE s.commune_id = :commune AND s.number BETWEEN :first AND :last
                                ORDER BY s.number, s.place
                                """)
                .param("commune", commune)
                .param("first", first)
                .param("last", last)
                .query((row, index) ->
                        new Sealed(
                                row.getLong("number"),
                                new Seal.Member(
                                        row.getObject("member_id", UUID.class),
                                        row.getString("member_digest")),
                                row.getObject("id") == null
                                        ? Optional.empty()
                                        : Optional.of(JournalEntry.of(row))))
                .list();
    }

    /** Numbers under which entries lie although there is no such link. */
    List<Long> lost(UUID commune) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT s.number FROM journal.sealed s
                        WHERE s.commune_id = :commune
                          AND NOT EXISTS (SELECT FROM journal.seal l
                                          WHERE l.commune_id = s.commune_id AND l.number = s.number)
                        ORDER BY s.number
                        """)
                .param("commune", commune)
                .query(Long.class)
                .list();
    }
}
