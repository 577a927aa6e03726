package vn.caunoi.reports.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;

/** The SQL of typed figures that moved; within the caller's transaction, as the system role. */
@Component
class ShiftStore {
    private final JdbcClient jdbc;

    ShiftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether typed figures moved that figures of the period may rest on. */
    boolean any(Period period, boolean sinceNewYear) {
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

    boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM reports.shift)").query(Boolean.class).single();
    }

    /** All shifts, one for each commune and period. */
    List<Shift> all() {
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
}
