package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.people.PersonId;

/** Which seats people hold; works within the caller's reach. */
@Component
public class OfficeHolders {
    private final JdbcClient jdbc;

    OfficeHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A seat as a search shows it. */
    public record Office(PersonId person, UnitId unit, String position) {}

    /** Seats that any of these persons holds on the day. */
    public List<Office> of(Collection<PersonId> persons, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT person_id, unit_id, position FROM organization.seat
                        WHERE person_id = ANY(:persons) AND withdrawn_at IS NULL
                          AND held_from <= :day AND held_until > :day
                        ORDER BY unit_id, position, id
                        """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) ->
                        new Office(
                                new PersonId(row.getObject("person_id", UUID.class)),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("position")))
                .list();
    }
}
