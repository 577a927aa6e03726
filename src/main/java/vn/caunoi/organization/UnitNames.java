package vn.caunoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Reach;

/** Finds units by their names or codes. */
@Component
public class UnitNames {
    private final JdbcClient jdbc;
    private final Units units;

    UnitNames(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Units of the reach that stand on the day and have all the words; higher levels first. */
    public List<Unit> found(Reach reach, String words, LocalDate day, int most) {
        return jdbc
                .sql(
                        """
                        SELECT v.unit_id
                        FROM organization.unit_version v JOIN organization.unit u ON u.id = v.unit_id
                        WHERE v.withdrawn_at IS NULL AND v.valid_from <= :day AND v.valid_until > :day
                          AND (:everything OR v.unit_id = ANY(:units) OR v.unit_id = ANY(:communes)
                               OR v.parent_id = ANY(:communes))
                          AND storage.has_words(u.code || ' ' || v.name, :words)
                        ORDER BY v.level = 'residential_area', length(u.code), u.code LIMIT :most
                        """)
                .param("day", day)
                .param("everything", reach.everything())
                .param("units", reach.units().toArray(UUID[]::new))
                .param("communes", reach.communes().toArray(UUID[]::new))
                .param("words", words)
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> units.version(new UnitId(id), day).stream())
                .toList();
    }
}
