package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds many units by their codes at once, each with its commune. Public, so without a scope. */
@Component
public class Whereabouts {
    private final JdbcClient jdbc;

    Whereabouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A unit that stands on the day.
     *
     * @param commune in which it lies; itself where it lies in none
     */
    public record Place(String code, UnitId unit, UnitLevel level, UnitId commune) {}

    /** By code; a unit that does not stand on the day is missing. */
    public Map<String, Place> on(LocalDate day, Collection<String> codes) {
        // asked for one, the server need not plan each time anew for how many are given
        return codes.size() == 1
                ? places(day, "u.code = :codes", codes.iterator().next())
                : places(day, "u.code = ANY(:codes)", codes.toArray(String[]::new));
    }

    private Map<String, Place> places(LocalDate day, String asked, Object codes) {
        return jdbc
                .sql(
                        """
                        SELECT u.code, u.id, v.level,
                               CASE v.level WHEN 'residential_area' THEN v.parent_id
                                            WHEN 'self_managed_group' THEN (
                                                SELECT above.parent_id FROM organization.unit_version above
                                                WHERE above.unit_id = v.parent_id AND above.withdrawn_at IS NULL
                                                  AND above.valid_from <= :day AND above.valid_until > :day)
                               END AS commune_id
                        FROM organization.unit u
                        JOIN organization.unit_version v ON v.unit_id = u.id
                        WHERE %s AND v.withdrawn_at IS NULL
                          AND v.valid_from <= :day AND v.valid_until > :day
                        """
                                .formatted(asked))
                .param("day", day)
                .param("codes", codes)
                .query((row, number) -> {
                    UUID unit = row.getObject("id", UUID.class);
                    UUID commune = row.getObject("commune_id", UUID.class);
                    return new Place(
                            row.getString("code"),
                            new UnitId(unit),
                            UnitLevel.of(row.getString("level")).orElseThrow(),
                            new UnitId(commune == null ? unit : commune));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Place::code, place -> place));
    }
}
