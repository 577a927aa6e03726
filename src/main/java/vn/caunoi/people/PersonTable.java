package vn.caunoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements on {@code people.person} and its history. */
@Component
final class PersonTable {

    private final JdbcClient jdbc;

    PersonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<PersonRow> rows, Optional<UUID> batch, OffsetDateTime at) {
        jdbc.sql(
                        """
                        INSERT INTO people.person (id, commune_id, unit_id, sealed, identity_hash,
                                                   name_hash, word_hashes, version, batch_id,
                                                   recorded_at)
                        SELECT n.id, n.commune_id, n.unit_id, n.sealed, n.identity_hash,
                               n.name_hash,
                               ARRAY(SELECT substr(n.words, i, :hashLength)
                                     FROM generate_series(1, length(n.words), :hashLength) i),
                               1, CAST(:batch AS uuid), :at
                        FROM unnest(:ids, :communes, :units, :sealed, :identities, :names, :words)
                             AS n(id, commune_id, unit_id, sealed, identity_hash, name_hash, words)
                        """)
                .param("ids", Columns.uuids(rows, row -> row.id().value()))
                .param("communes", Columns.uuids(rows, row -> row.abode().communeId()))
                .param("units", Columns.uuids(rows, row -> row.abode().unitId()))
                .param("sealed", Columns.bytes(rows, row -> row.envelope().bytes()))
                .param("identities", Columns.bytes(rows, row -> row.identity().bytes()))
                .param("names", Columns.bytes(rows, row -> row.name().bytes()))
                .param("words", Columns.bytes(rows, row -> Hash.joined(row.words())))
                .param("hashLength", Hash.LENGTH)
                .param("batch", batch.orElse(null))
                .param("at", at)
                .update();
    }

    /** Locks the person until the end of the transaction. */
    Optional<Abode> lock(PersonId person) {
        return jdbc.sql(
                        """
                        SELECT commune_id, unit_id FROM people.person
                        WHERE id = :id
                        FOR UPDATE
                        """)
                .param("id", person.value())
                .query((row, number) ->
                        new Abode(
                                row.getObject("commune_id", UUID.class),
                                row.getObject("unit_id", UUID.class)))
                .optional();
    }

    List<SealedPerson> sealed(Collection<PersonId> persons) {
        return jdbc.sql(
                        """
                        SELECT id, version, sealed FROM people.person
                        WHERE id = ANY (:ids) AND sealed IS NOT NULL
                        """)
                .param("ids", Columns.uuids(persons))
                .query(PersonTable::sealedPerson)
                .list();
    }

    /**
     * Puts other details in place of the present ones, which go to the history.
     *
     * @param batch that wrote the new details first
     * @param by the batch that replaces the present ones now
     */
    void replace(PersonRow row, Optional<UUID> batch, Optional<UUID> by, OffsetDateTime at) {
        jdbc.sql(
                        """
                        INSERT INTO people.person_history (person_id, version, commune_id, unit_id,
                                                           sealed, batch_id, superseded_by,
                                                           replaced_at)
                        SELECT id, version, commune_id, unit_id, sealed, batch_id,
                               CAST(:by AS uuid), :at
                        FROM people.person
                        WHERE id = :id
                        """)
                .param("by", by.orElse(null))
                .param("at", at)
                .param("id", row.id().value())
                .update();
        jdbc.sql(
                        """
                        UPDATE people.person
                        SET sealed = :sealed, identity_hash = :identity, name_hash = :name,
                            word_hashes = :words, version = version + 1,
                            batch_id = CAST(:batch AS uuid)
                        WHERE id = :id
                        """)
                .param("sealed", row.envelope().bytes())
                .param("identity", row.identity().bytes())
                .param("name", row.name().bytes())
                .param("words", Columns.bytes(row.words(), Hash::bytes))
                .param("batch", batch.orElse(null))
                .param("id", row.id().value())
                .update();
    }

    void erase(PersonId person, OffsetDateTime at) {
        jdbc.sql("DELETE FROM people.person_history WHERE person_id = :id")
                .param("id", person.value())
                .update();
        jdbc.sql(
                        """
                        UPDATE people.person
                        SET sealed = NULL, identity_hash = NULL, name_hash = NULL,
                            word_hashes = NULL, version = version + 1, erased_at = :at
                        WHERE id = :id AND erased_at IS NULL
                        """)
                .param("at", at)
                .param("id", person.value())
                .update();
    }

    static SealedPerson sealedPerson(ResultSet row, int number) throws SQLException {
        return new SealedPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                Envelope.of(row.getBytes("sealed")));
    }
}
