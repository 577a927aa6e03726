package vn.caunoi.people;

import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The envelopes that older keys sealed; the key version stands in their bytes 2 to 5. */
@Component
final class AgedSeals {

    private final JdbcClient jdbc;

    AgedSeals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SealedPerson> persons(int newest, int most) {
        return jdbc.sql(
                        """
                        SELECT id, version, sealed FROM people.person
                        WHERE substr(sealed, 2, 4) < :newest
                        LIMIT :most
                        """)
                .param("newest", keyVersion(newest))
                .param("most", most)
                .query(PersonTable::sealedPerson)
                .list();
    }

    List<SealedPerson> history(int newest, int most) {
        return jdbc.sql(
                        """
                        SELECT person_id AS id, version, sealed FROM people.person_history
                        WHERE substr(sealed, 2, 4) < :newest
                        LIMIT :most
                        """)
                .param("newest", keyVersion(newest))
                .param("most", most)
                .query(PersonTable::sealedPerson)
                .list();
    }

    void replacePersons(List<SealedPerson> persons) {
        update(
                persons,
                """
                UPDATE people.person held SET sealed = anew.sealed
                FROM unnest(:ids, :versions, :sealed) AS anew(id, version, sealed)
                WHERE held.id = anew.id AND held.version = anew.version
                """);
    }

    void replaceHistory(List<SealedPerson> history) {
        update(
                history,
                """
                UPDATE people.person_history held SET sealed = anew.sealed
                FROM unnest(:ids, :versions, :sealed) AS anew(id, version, sealed)
                WHERE held.person_id = anew.id AND held.version = anew.version
                """);
    }

    long left(int newest) {
        return jdbc.sql(
                        """
                        SELECT (SELECT count(*) FROM people.person
                                WHERE substr(sealed, 2, 4) < :newest)
                             + (SELECT count(*) FROM people.person_history
                                WHERE substr(sealed, 2, 4) < :newest)
                        """)
                .param("newest", keyVersion(newest))
                .query(Long.class)
                .single();
    }

    private void update(List<SealedPerson> rows, String statement) {
        if (!rows.isEmpty()) {
            jdbc.sql(statement)
                    .param("ids", Columns.uuids(rows, row -> row.id().value()))
                    .param("versions", Columns.integers(rows, SealedPerson::version))
                    .param("sealed", Columns.bytes(rows, row -> row.envelope().bytes()))
                    .update();
        }
    }

    private static byte[] keyVersion(int version) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(version).array();
    }
}
