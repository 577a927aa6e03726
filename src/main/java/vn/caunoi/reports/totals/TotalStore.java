package vn.caunoi.reports.totals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;

/**
 * The SQL of kept periods and their totals; within the caller's transaction, as the system role.
 */
@Component
class TotalStore {
    private final JdbcClient jdbc;

    TotalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a part is added. */
    record Place(UnitId holder, Reach reach) {}

    /**
     * A period whose totals are kept.
     *
     * @param month in which they were made
     */
    record KeptPeriod(Period period, LocalDate month) {
        /** A period that still runs is read differently in another month: more of it is over. */
        boolean holdsOn(LocalDate today) {
            return month.isAfter(period.lastDay()) || month.equals(today.withDayOfMonth(1));
        }
    }

    /**
     * How far the making of a period's totals is.
     *
     * @param communes how many there are; 0 while it is not known
     */
    record Counted(Period period, int counted, int communes) {}

    boolean tell(Counted counted) {
        return jdbc.sql(
                                """
                                INSERT INTO reports.making (period, counted, communes) VALUES (:period, :counted, :communes)
                                ON CONFLICT (period) DO UPDATE
                                SET counted = excluded.counted, communes = excluded.communes
                                """)
                        .param("period", counted.period().code())
                        .param("counted", counted.counted())
                        .param("communes", counted.communes())
                        .update()
                > 0;
    }

    Optional<Counted> told(Period period) {
        return jdbc.sql("SELECT counted, communes FROM reports.making WHERE period = :period")
                .param("period", period.code())
                .query((row, number) ->
                        new Counted(period, row.getInt("counted"), row.getInt("communes")))
                .optional();
    }

    Optional<KeptPeriod> period(Period period) {
        return jdbc.sql("SELECT period, month FROM reports.kept_period WHERE period = :period")
                .param("period", period.code())
                .query(TotalStore::keptPeriod)
                .optional();
    }

    List<KeptPeriod> periods() {
        return jdbc.sql("SELECT period, month FROM reports.kept_period ORDER BY period")
                .query(TotalStore::keptPeriod)
                .list();
    }

    private static KeptPeriod keptPeriod(ResultSet row, int number) throws SQLException {
        return new KeptPeriod(
                Period.parse(row.getString("period")).orElseThrow(),
                row.getObject("month", LocalDate.class));
    }

    void keep(KeptPeriod kept) {
        jdbc.sql(
                        """
                        INSERT INTO reports.kept_period (period, month) VALUES (:period, :month)
                        ON CONFLICT (period) DO UPDATE SET month = excluded.month
                        """)
                .param("period", kept.period().code())
                .param("month", kept.month())
                .update();
    }

    void drop(Period period) {
        for (String table : List.of("kept_period", "share", "total", "nation_total")) {
            jdbc.sql("DELETE FROM reports.%s WHERE period = :period".formatted(table))
                    .param("period", period.code())
                    .update();
        }
    }

    /** The nation's parts, when nobody typed anything at a province or at the nation itself. */
    Optional<Parts> nation(Period period, Set<String> names) {
        Map<String, BigDecimal> sums = new HashMap<>();
        boolean typedAbove = false;
        for (var row : sums(period, names)) {
            typedAbove |= row.own() && PartName.rowsBehind(row.part()).isPresent();
            sums.put(row.part(), row.value());
        }
        return typedAbove ? Optional.empty() : Optional.of(new Parts(sums));
    }

    record Sum(String part, BigDecimal value, boolean own) {}

    private List<Sum> sums(Period period, Set<String> names) {
        return jdbc.sql(
                        """
                        SELECT part, value, own FROM reports.nation_total
                        WHERE period = :period AND part = ANY(:names)
                        """)
                .param("period", period.code())
                .param("names", names.toArray(String[]::new))
                .query(Sum.class)
                .list();
    }

    /** All places' parts of these names. */
    Map<Place, Parts> totals(Period period, Set<String> names) {
        Map<Place, Map<String, BigDecimal>> found = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT holder_id, reach, part, value FROM reports.total
                        WHERE period = :period AND part = ANY(:names)
                        """)
                .param("period", period.code())
                .param("names", names.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new Place(
                                            new UnitId(row.getObject("holder_id", UUID.class)),
                                            Reach.of(row.getString("reach"))),
                                    any -> new HashMap<>())
                            .put(row.getString("part"), row.getBigDecimal("value"));
                });
        Map<Place, Parts> totals = new HashMap<>();
        found.forEach((place, parts) -> totals.put(place, new Parts(parts)));
        return totals;
    }

    /** Adds to the totals, and to the nation's. */
    void add(Period period, Map<Place, Parts> differences) {
        List<Place> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        differences.forEach((place, parts) ->
                parts.values()
                        .forEach((name, value) -> {
                            places.add(place);
                            names.add(name);
                            values.add(value);
                        }));
        jdbc.sql(
                        """
                        WITH d AS (
                            SELECT * FROM unnest(:holders::uuid[], :reaches::text[], :parts::text[], :values::numeric[])
                                AS d(holder, reach, part, value)
                        ), nation AS (
                            INSERT INTO reports.nation_total AS n (period, part, value, own)
                            SELECT :period, part, sum(value), bool_or(reach = 'own') FROM d
                            WHERE reach <> 'province' GROUP BY part
                            ON CONFLICT (period, part) DO UPDATE
                            SET value = n.value + excluded.value, own = n.own OR excluded.own
                        )
                        INSERT INTO reports.total AS t (period, holder_id, reach, part, value)
                        SELECT :period, d.holder, d.reach, d.part, d.value FROM d
                        ON CONFLICT (period, holder_id, reach, part) DO UPDATE SET value = t.value + excluded.value
                        """)
                .param("period", period.code())
                .param(
                        "holders",
                        places.stream().map(place -> place.holder().value()).toArray(UUID[]::new))
                .param(
                        "reaches",
                        places.stream().map(place -> place.reach().word()).toArray(String[]::new))
                .param("parts", names.toArray(String[]::new))
                .param("values", values.toArray(BigDecimal[]::new))
                .update();
    }

    /** Writes which indicators add up; says whether that is news. */
    boolean adding(Set<String> indicators) {
        Set<String> known =
                Set.copyOf(
                        jdbc.sql("SELECT indicator FROM reports.adding")
                                .query(String.class)
                                .list());
        if (known.equals(indicators)) {
            return false;
        }
        jdbc.sql("DELETE FROM reports.adding").update();
        jdbc.sql("INSERT INTO reports.adding SELECT unnest(:codes::text[])")
                .param("codes", indicators.toArray(String[]::new))
                .update();
        return true;
    }
}
