package vn.caunoi.reports.totals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

/** The SQL of kept totals; within the caller's transaction, as the system role. */
@Component
class TotalStore {
    private final JdbcClient jdbc;
    private final ShareJson json;

    TotalStore(JdbcClient jdbc, ShareJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where a part is added. */
    record Place(UnitId holder, Reach reach) {}

    /** A share with what it adds. */
    record Kept(Share share, Parts parts) {}

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

    List<Kept> shares(Period period) {
        return jdbc.sql(
                        """
                        SELECT label, holder_id, reach, members, parts FROM reports.share
                        WHERE period = :period
                        """)
                .param("period", period.code())
                .query(this::kept)
                .list();
    }

    /** Those to which a commune, or any other unit, belongs. */
    List<Kept> shares(Period period, Collection<UnitId> of) {
        return jdbc.sql(
                        """
                        SELECT label, holder_id, reach, members, parts FROM reports.share
                        WHERE period = :period AND commune_ids && :units
                        """)
                .param("period", period.code())
                .param("units", of.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::kept)
                .list();
    }

    /** The same without what they add, which is most of a row. */
    List<Share> outlines(Period period, Collection<UnitId> of) {
        return jdbc.sql(
                        """
                        SELECT label, holder_id, reach, members FROM reports.share
                        WHERE period = :period AND commune_ids && :units
                        """)
                .param("period", period.code())
                .param("units", of.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> share(row))
                .list();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(share(row), json.parts(row.getString("parts")));
    }

    private Share share(ResultSet row) throws SQLException {
        return new Share(
                new UnitId(row.getObject("label", UUID.class)),
                new UnitId(row.getObject("holder_id", UUID.class)),
                Reach.of(row.getString("reach")),
                json.members(row.getString("members")));
    }

    void write(Period period, Collection<Kept> shares) {
        List<Kept> rows = List.copyOf(shares);
        jdbc.sql(
                        """
                        INSERT INTO reports.share (period, label, holder_id, reach, commune_ids, members, parts)
                        SELECT :period, s.label, s.holder, s.reach, s.communes::uuid[], s.members::jsonb, s.parts::jsonb
                        FROM unnest(:labels::uuid[], :holders::uuid[], :reaches::text[], :communes::text[],
                                    :members::text[], :parts::text[])
                             AS s(label, holder, reach, communes, members, parts)
                        ON CONFLICT (period, label) DO UPDATE SET parts = excluded.parts
                        """)
                .param("period", period.code())
                .param(
                        "labels",
                        rows.stream().map(row -> row.share().label().value()).toArray(UUID[]::new))
                .param(
                        "holders",
                        rows.stream().map(row -> row.share().holder().value()).toArray(UUID[]::new))
                .param(
                        "reaches",
                        rows.stream().map(row -> row.share().reach().word()).toArray(String[]::new))
                .param(
                        "communes",
                        rows.stream()
                                .map(row -> ShareJson.array(row.share().units()))
                                .toArray(String[]::new))
                .param(
                        "members",
                        rows.stream()
                                .map(row -> json.members(row.share().members()))
                                .toArray(String[]::new))
                .param(
                        "parts",
                        rows.stream().map(row -> json.parts(row.parts())).toArray(String[]::new))
                .update();
    }

    void remove(Period period, Collection<Kept> shares) {
        jdbc.sql("DELETE FROM reports.share WHERE period = :period AND label = ANY(:labels)")
                .param("period", period.code())
                .param(
                        "labels",
                        shares.stream()
                                .map(row -> row.share().label().value())
                                .toArray(UUID[]::new))
                .update();
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

    /** Whether typed figures moved that figures of the period may rest on. */
    boolean anyShift(Period period, boolean sinceNewYear) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM reports.shift
                                       WHERE since <= :last
                                         AND (period <> :period OR cardinality(codes) > 0 OR :year))
                        """)
                .param("last", period.lastDay())
                .param("period", period.code())
                .param("year", sinceNewYear)
                .query(Boolean.class)
                .single();
    }

    boolean anyShift() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM reports.shift)").query(Boolean.class).single();
    }

    /** All shifts, one for each commune and period. */
    List<Shift> shifts() {
        Map<List<Object>, Shift> found = new HashMap<>();
        Map<String, Period> periods = new HashMap<>();
        jdbc.sql("SELECT id, commune_id, period, codes, amounts, numbers FROM reports.shift")
                .query(row -> {
                    UnitId commune = new UnitId(row.getObject("commune_id", UUID.class));
                    Period period =
                            periods.computeIfAbsent(
                                    row.getString("period"),
                                    code -> Period.parse(code).orElseThrow());
                    Shift shift =
                            found.computeIfAbsent(
                                    List.of(commune, period),
                                    any ->
                                            new Shift(
                                                    new ArrayList<>(),
                                                    commune,
                                                    period,
                                                    new HashMap<>(),
                                                    new HashMap<>()));
                    shift.notes().add(row.getObject("id", UUID.class));
                    String[] codes = (String[]) row.getArray("codes").getArray();
                    BigDecimal[] amounts = (BigDecimal[]) row.getArray("amounts").getArray();
                    Integer[] numbers = (Integer[]) row.getArray("numbers").getArray();
                    for (int i = 0; i < codes.length; i++) {
                        shift.amounts().merge(codes[i], amounts[i], BigDecimal::add);
                        shift.numbers()
                                .merge(codes[i], BigDecimal.valueOf(numbers[i]), BigDecimal::add);
                    }
                });
        return List.copyOf(found.values());
    }

    /** Their figures stand in the totals of their own periods; longer ones are still to follow. */
    void takeUp(Collection<Shift> shifts) {
        forget(shifts);
        List<Shift> rows = List.copyOf(shifts);
        jdbc.sql(
                        """
                        INSERT INTO reports.shift (commune_id, period, since, codes, amounts, numbers)
                        SELECT m.commune, m.period, m.since::date, '{}', '{}', '{}'
                        FROM unnest(:communes::uuid[], :periods::text[], :sinces::text[]) AS m(commune, period, since)
                        """)
                .param(
                        "communes",
                        rows.stream().map(row -> row.commune().value()).toArray(UUID[]::new))
                .param(
                        "periods",
                        rows.stream().map(row -> row.period().code()).toArray(String[]::new))
                .param(
                        "sinces",
                        rows.stream()
                                .map(row -> row.period().from().toString())
                                .toArray(String[]::new))
                .update();
    }

    void forget(Collection<Shift> shifts) {
        jdbc.sql("DELETE FROM reports.shift WHERE id = ANY(:ids)")
                .param(
                        "ids",
                        shifts.stream().flatMap(row -> row.notes().stream()).toArray(UUID[]::new))
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
