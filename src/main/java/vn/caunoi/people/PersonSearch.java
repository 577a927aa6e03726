package vn.caunoi.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds persons by keyed hashes; the words themselves never reach the database. */
@Component
final class PersonSearch {

    private final JdbcClient jdbc;
    private final NameIndex index;

    PersonSearch(JdbcClient jdbc, NameIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    List<PersonId> named(FoldedName name, int most) {
        return jdbc.sql("SELECT named.id FROM people.named(:words, :whole, :most) AS named(id)")
                .param("words", Columns.bytes(index.words(name), Hash::bytes))
                .param("whole", index.name(name).bytes())
                .param("most", most)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Of several persons with one identity, the one recorded first. */
    Map<PersonIdentity, PersonId> identified(List<PersonIdentity> identities) {
        Map<PersonIdentity, PersonId> found = HashMap.newHashMap(identities.size());
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (wanted.place) wanted.place, p.id
                        FROM unnest(:hashes) WITH ORDINALITY AS wanted(hash, place)
                        JOIN people.person p ON p.identity_hash = wanted.hash
                        ORDER BY wanted.place, p.recorded_at, p.id
                        """)
                .param("hashes", Columns.bytes(identities, each -> index.identity(each).bytes()))
                .query(row -> {
                    found.put(
                            identities.get(row.getInt("place") - 1),
                            new PersonId(row.getObject("id", UUID.class)));
                });
        return found;
    }
}
