package vn.caunoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;

/**
 * The tree of units as of any day. Names and places of units are public, so no scope is asked for.
 */
@Component
public class Units {
    private static final String VERSION =
            """
            SELECT u.id, u.code, v.level, v.kind, v.name, v.parent_id, v.households, v.valid_from,
                   nullif(v.valid_until, 'infinity') AS valid_until
            FROM organization.unit u JOIN organization.unit_version v ON v.unit_id = u.id
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any unit was ever entered. */
    public boolean isEmpty() {
        return jdbc.sql(
                        "SELECT NOT EXISTS (SELECT FROM organization.unit_version WHERE withdrawn_at IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /** The version of a unit on a day, or the last one before it when it no longer stands. */
    public Optional<Unit> named(String code, LocalDate day) {
        return jdbc.sql(
                        VERSION
                                + """
                                WHERE u.code = :code AND v.withdrawn_at IS NULL
                                ORDER BY v.valid_from > :day, abs(v.valid_from - :day) LIMIT 1
                                """)
                .param("code", code)
                .param("day", day)
                .query(Units::version)
                .optional();
    }

    /** The same by a code that somebody typed in small letters: codes are written in capitals. */
    public Optional<Unit> spelled(String typed, LocalDate day) {
        return named(typed.toUpperCase(Locale.ROOT), day);
    }

    /** The same by id. */
    public Optional<Unit> version(UnitId id, LocalDate day) {
        return jdbc.sql(
                        VERSION
                                + """
                                WHERE u.id = :id AND v.withdrawn_at IS NULL
                                ORDER BY v.valid_from > :day, abs(v.valid_from - :day) LIMIT 1
                                """)
                .param("id", id.value())
                .param("day", day)
                .query(Units::version)
                .optional();
    }

    /** Every version of every unit of these ids; of all units when asked for none in particular. */
    public List<Unit> versions(Collection<UnitId> ids) {
        // asked for one, the server need not plan each time anew for how many are given
        boolean one = ids.size() == 1;
        return jdbc.sql(
                        VERSION
                                + " WHERE v.withdrawn_at IS NULL AND u.id = %s ORDER BY u.code, v.valid_from"
                                        .formatted(one ? ":ids" : "ANY(:ids)"))
                .param("ids", one ? ids.iterator().next().value() : ids(ids))
                .query(Units::version)
                .list();
    }

    /** Every version of the units with these codes. */
    public List<Unit> versionsOf(Collection<String> codes) {
        return jdbc.sql(
                        VERSION
                                + " WHERE v.withdrawn_at IS NULL AND u.code = ANY(:codes) ORDER BY u.code, v.valid_from")
                .param("codes", codes.toArray(String[]::new))
                .query(Units::version)
                .list();
    }

    /** The units that stand directly below another on a day, in the order of their names. */
    public List<Unit> children(UnitId parent, LocalDate day) {
        return jdbc.sql(
                        VERSION
                                + """
                                WHERE v.parent_id = :parent AND v.valid_from <= :day AND v.valid_until > :day
                                  AND v.withdrawn_at IS NULL
                                ORDER BY length(u.code), u.code COLLATE "vi-x-icu"
                                """)
                .param("parent", parent.value())
                .param("day", day)
                .query(Units::version)
                .list();
    }

    /** The units without a parent on a day. */
    public List<Unit> roots(LocalDate day) {
        return jdbc.sql(
                        VERSION
                                + """
                                WHERE v.parent_id IS NULL AND v.valid_from <= :day AND v.valid_until > :day
                                  AND v.withdrawn_at IS NULL
                                ORDER BY u.code COLLATE "vi-x-icu"
                                """)
                .param("day", day)
                .query(Units::version)
                .list();
    }

    /** From the unit's parent up to the top, nearest first, as of a day. */
    public List<Unit> ancestors(UnitId id, LocalDate day) {
        List<Unit> path = new ArrayList<>();
        Optional<UnitId> next = version(id, day).flatMap(Unit::parent);
        while (next.isPresent()) {
            Unit above = version(next.get(), day).orElseThrow();
            path.add(above);
            next = above.parent();
        }
        return path;
    }

    /** All that belongs to the units over the days: themselves and whatever stood below them. */
    public Coverage coverage(Collection<UnitId> of, DateRange days) {
        return coverage(of, days, UnitLevel.SELF_MANAGED_GROUP);
    }

    /** The same down to a level, without what stands below units of that level. */
    public Coverage coverage(Collection<UnitId> of, DateRange days, UnitLevel deepest) {
        return new Coverage(
                jdbc.sql(
                                """
                                WITH RECURSIVE below(of_id, unit_id, level, valid_from, valid_until) AS (
                                    SELECT v.unit_id, v.unit_id, v.level,
                                           greatest(v.valid_from, :from::date), least(v.valid_until, :until::date)
                                    FROM organization.unit_version v
                                    WHERE v.unit_id = ANY(:of) AND v.withdrawn_at IS NULL
                                      AND v.valid_from < :until::date AND v.valid_until > :from::date
                                    UNION ALL
                                    SELECT b.of_id, v.unit_id, v.level,
                                           greatest(b.valid_from, v.valid_from), least(b.valid_until, v.valid_until)
                                    FROM below b JOIN organization.unit_version v ON v.parent_id = b.unit_id
                                    WHERE b.level <> :deepest AND v.withdrawn_at IS NULL
                                      AND v.valid_from < b.valid_until AND v.valid_until > b.valid_from
                                )
                                SELECT of_id, unit_id, level, valid_from, valid_until FROM below
                                """)
                        .param("of", ids(of))
                        .param("from", days.from().toString())
                        .param("until", days.isOpen() ? "infinity" : days.until().toString())
                        .param("deepest", deepest.word())
                        .query(Units::span)
                        .list());
    }

    /**
     * What units that no longer stand on the day left to those that cover: their members'
     * predecessors without a life of their own, over all generations.
     */
    public Coverage heritage(Coverage standing, LocalDate day) {
        return new Coverage(
                jdbc.sql(
                                """
                                WITH RECURSIVE heir(of_id, unit_id) AS (
                                    SELECT * FROM unnest(:ofs::uuid[], :units::uuid[])
                                    UNION
                                    SELECT h.of_id, p.id
                                    FROM heir h
                                    JOIN organization.unit_version v ON v.unit_id = h.unit_id AND v.withdrawn_at IS NULL
                                    CROSS JOIN LATERAL unnest(v.predecessors) AS p(id)
                                    WHERE v.valid_from <= :day AND p.id <> h.unit_id
                                      AND NOT EXISTS (SELECT FROM organization.unit_version alive
                                                      WHERE alive.unit_id = p.id AND alive.withdrawn_at IS NULL
                                                        AND alive.valid_from <= :day AND alive.valid_until > :day)
                                )
                                SELECT DISTINCT ON (h.of_id, h.unit_id) h.of_id, h.unit_id, v.level,
                                       :day::date AS valid_from, :day::date + 1 AS valid_until
                                FROM heir h JOIN organization.unit_version v ON v.unit_id = h.unit_id AND v.withdrawn_at IS NULL
                                WHERE NOT (h.of_id, h.unit_id) IN (SELECT * FROM unnest(:ofs::uuid[], :units::uuid[]))
                                """)
                        .param("ofs", standing.ofs())
                        .param("units", standing.units())
                        .param("day", day)
                        .query(Units::span)
                        .list());
    }

    /** Units from which these took over, over all generations. */
    public Set<UnitId> predecessors(Collection<UnitId> of) {
        return jdbc
                .sql(
                        """
                        WITH RECURSIVE before(unit_id) AS (
                            SELECT unnest(:of::uuid[])
                            UNION
                            SELECT p.id FROM before b
                            JOIN organization.unit_version v ON v.unit_id = b.unit_id AND v.withdrawn_at IS NULL
                            CROSS JOIN LATERAL unnest(v.predecessors) AS p(id)
                        )
                        SELECT unit_id FROM before WHERE NOT unit_id = ANY(:of::uuid[])
                        """)
                .param("of", ids(of))
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Units that took over from this one, over all generations. */
    public Set<UnitId> successors(UnitId of) {
        return jdbc
                .sql(
                        """
                        WITH RECURSIVE later(unit_id) AS (
                            SELECT :of::uuid
                            UNION
                            SELECT v.unit_id FROM later l
                            JOIN organization.unit_version v
                              ON v.predecessors @> ARRAY[l.unit_id] AND v.withdrawn_at IS NULL
                        )
                        SELECT unit_id FROM later WHERE unit_id <> :of
                        """)
                .param("of", of.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    static UUID[] ids(Collection<UnitId> of) {
        return of.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Coverage.Span span(ResultSet row, int number) throws SQLException {
        return new Coverage.Span(
                new UnitId(row.getObject("of_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                UnitLevel.of(row.getString("level")).orElseThrow(),
                range(row));
    }

    private static Unit version(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                UnitLevel.of(row.getString("level")).orElseThrow(),
                row.getString("kind"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(UnitId::new),
                Optional.ofNullable(row.getObject("households", Integer.class)),
                range(row));
    }

    private static DateRange range(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new DateRange(
                row.getObject("valid_from", LocalDate.class),
                until == null || until.getYear() > 9999 ? DateRange.FOREVER : until);
    }

    /** Units all of whose versions were withdrawn. */
    public Set<UnitId> withoutVersion() {
        return jdbc
                .sql(
                        """
                        SELECT u.id FROM organization.unit u
                        WHERE NOT EXISTS (SELECT FROM organization.unit_version v
                                          WHERE v.unit_id = u.id AND v.withdrawn_at IS NULL)
                        """)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Whether any of them is the parent of a unit that was not withdrawn. */
    public boolean areParents(Set<UnitId> of) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM organization.unit_version
                                       WHERE parent_id = ANY(:ids) AND withdrawn_at IS NULL)
                        """)
                .param("ids", ids(of))
                .query(Boolean.class)
                .single();
    }
}
