package vn.caunoi.matters.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Coverage.Span;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Matters as figures. A matter counts at the area on whose desk it lies and at every unit above:
 * what went round an area shows in no figure of that area. Whatever happened to it counts on the
 * day it first happened, so that a later objection changes no figure of the past.
 */
@Component
class MatterIndicators implements IndicatorSource {
    /** A unit's own records, on the days it belonged; and those of units that ended before. */
    private static final String HAPPENED =
            """
            SELECT DISTINCT c.of_id, m.id, e.event, m.kind, m.topic, m.code, m.unit_id, e.day, m.raised_on,
                   m.forwarded_on, m.first_answered_on, m.first_answer_due
            FROM unnest(cast(:ofs AS uuid[]), cast(:units AS uuid[]), cast(:froms AS date[]), cast(:untils AS date[]))
                     AS c(of_id, unit_id, valid_from, valid_until)
            JOIN matters.matter m ON m.%1$s = c.unit_id
            CROSS JOIN LATERAL (VALUES ('received', m.raised_on), ('forwarded', m.forwarded_on),
                                       ('answered', m.first_answered_on), ('told', m.first_told_on)) e(event, day)
            WHERE m.withdrawn_at IS NULL AND NOT m.sealed
              AND e.day >= c.valid_from AND e.day < c.valid_until AND e.day >= :from AND e.day < :until
            """;

    private static final String OPEN =
            """
            SELECT DISTINCT c.of_id, m.id, 'open' AS event, m.kind, m.topic, m.code, m.unit_id, m.raised_on AS day,
                   m.raised_on, m.forwarded_on, m.first_answered_on, m.first_answer_due
            FROM unnest(cast(:ofs AS uuid[]), cast(:units AS uuid[])) AS c(of_id, unit_id)
            JOIN matters.matter m ON m.%1$s = c.unit_id
            WHERE m.withdrawn_at IS NULL AND NOT m.sealed
              AND m.raised_on <= :last AND coalesce(m.closed_on, 'infinity') > :last
            """;

    private static final String CELLS =
            """
            SELECT of_id, event, coalesce(kind, 'unsorted') AS kind, topic, count(*) AS all_of_them,
                   count(*) FILTER (WHERE first_answered_on IS NOT NULL) AS answered,
                   count(*) FILTER (WHERE first_answered_on = raised_on AND first_answer_due IS NULL) AS on_the_spot,
                   count(*) FILTER (WHERE first_answered_on <= first_answer_due) AS in_time,
                   count(*) FILTER (WHERE first_answered_on IS NOT NULL AND forwarded_on <= first_answered_on) AS timed,
                   coalesce(sum(first_answered_on - forwarded_on) FILTER (WHERE forwarded_on <= first_answered_on), 0)
                       AS days
            FROM (%s) found
            GROUP BY of_id, event, coalesce(kind, 'unsorted'), topic
            """;

    private static final Map<String, Counted> COUNTED =
            Map.ofEntries(
                    Map.entry("received", new Counted("received", Cell::all)),
                    Map.entry("received_answered", new Counted("received", Cell::answered)),
                    Map.entry("on_the_spot", new Counted("received", Cell::onTheSpot)),
                    Map.entry("forwarded", new Counted("forwarded", Cell::all)),
                    Map.entry("forwarded_answered", new Counted("forwarded", Cell::answered)),
                    Map.entry("passed_on", new Counted("forwarded", Cell::all)),
                    Map.entry("answered", new Counted("answered", Cell::all)),
                    Map.entry("answered_in_time", new Counted("answered", Cell::inTime)),
                    Map.entry("timed_answers", new Counted("answered", Cell::timed)),
                    Map.entry("answer_days", new Counted("answered", Cell::days)),
                    Map.entry("told", new Counted("told", Cell::all)),
                    Map.entry("open", new Counted("open", Cell::all)));

    /** Told for a whole ward alone. */
    private static final String WARD_ALONE = "passed_on";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Units units;
    private final Callers callers;

    MatterIndicators(
            JdbcClient jdbc, ScopedTransactions transactions, Units units, Callers callers) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.units = units;
        this.callers = callers;
    }

    private record Counted(String event, ToLongFunction<Cell> of) {}

    private record Cell(
            UnitId of,
            String event,
            String kind,
            Optional<String> topic,
            long all,
            long answered,
            long onTheSpot,
            long inTime,
            long timed,
            long days) {
        boolean counts(Measure measure, Counted counted) {
            return event.equals(counted.event())
                    && measure.accepts("kind", Optional.of(kind))
                    && measure.accepts("topic", topic);
        }
    }

    @Override
    public String name() {
        return "matters";
    }

    @Override
    public Set<String> measures() {
        return COUNTED.keySet();
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Tally tally = new Tally();
        Set<UnitId> areas =
                question.areas().spans().stream().map(Span::of).collect(Collectors.toSet());
        List<Cell> cells = cells(question, measures);
        for (Measure measure : measures) {
            Counted counted = Objects.requireNonNull(COUNTED.get(measure.name()));
            boolean wardAlone = measure.name().equals(WARD_ALONE);
            question.units().stream()
                    .filter(unit -> !wardAlone || !areas.contains(unit))
                    .forEach(unit -> tally.set(measure, unit, BigDecimal.ZERO));
            cells.stream()
                    .filter(cell -> cell.counts(measure, counted))
                    .filter(cell -> !wardAlone || !areas.contains(cell.of()))
                    .forEach(cell ->
                            tally.add(
                                    measure,
                                    cell.of(),
                                    BigDecimal.valueOf(counted.of().applyAsLong(cell))));
        }
        return tally;
    }

    private List<Cell> cells(Question question, Set<Measure> measures) {
        List<Cell> cells = new ArrayList<>();
        boolean stock = measures.stream().anyMatch(measure -> measure.name().equals("open"));
        boolean flow = measures.stream().anyMatch(measure -> !measure.name().equals("open"));
        for (Part part : parts(question)) {
            if (part.stock() ? stock : flow) {
                cells.addAll(
                        part.bound(jdbc.sql(CELLS.formatted(part.found())), question)
                                .query(MatterIndicators::cell)
                                .list());
            }
        }
        return cells;
    }

    /** One way in which records reach units: by the commune, or by the area's own desk. */
    private record Part(boolean stock, boolean byCommune, Coverage coverage) {
        String found() {
            return (stock ? OPEN : HAPPENED).formatted(byCommune ? "commune_id" : "unit_id");
        }

        JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, Question question) {
            JdbcClient.StatementSpec bound =
                    statement.param("ofs", coverage.ofs()).param("units", coverage.units());
            return stock
                    ? bound.param("last", question.lastDay())
                    : bound.param("froms", coverage.froms())
                            .param("untils", coverage.untils())
                            .param("from", question.days().from())
                            .param("until", question.days().until());
        }
    }

    private List<Part> parts(Question question) {
        List<Part> parts = new ArrayList<>();
        add(parts, false, question.during().plus(afterTheirEnd(question)));
        add(parts, true, question.standing().plus(question.heritage()));
        return parts;
    }

    /**
     * A unit that has whole communes takes their matters by the commune: whatever becomes of an
     * area, its matters go on in the ward.
     */
    private static void add(List<Part> parts, boolean stock, Coverage coverage) {
        Coverage communes = coverage.only(UnitLevel.COMMUNE);
        Set<UnitId> withCommunes =
                communes.spans().stream().map(Span::of).collect(Collectors.toSet());
        Coverage areas =
                new Coverage(
                        coverage.spans().stream()
                                .filter(span -> !withCommunes.contains(span.of()))
                                .toList());
        if (!communes.spans().isEmpty()) {
            parts.add(new Part(stock, true, communes));
        }
        if (!areas.spans().isEmpty()) {
            parts.add(new Part(stock, false, areas));
        }
    }

    /** What becomes of the matters of a unit after its end belongs to the one that took over. */
    private Coverage afterTheirEnd(Question question) {
        Coverage heritage = question.heritage();
        if (heritage.spans().isEmpty()) {
            return heritage;
        }
        Map<UnitId, LocalDate> ends =
                units.versions(heritage.members()).stream()
                        .collect(
                                Collectors.toMap(
                                        version -> version.id(),
                                        version -> version.validity().until(),
                                        (one, other) -> one.isAfter(other) ? one : other));
        List<Span> after = new ArrayList<>();
        for (Span span : new HashSet<>(heritage.spans())) {
            LocalDate end = ends.getOrDefault(span.unit(), span.days().until());
            if (end.isBefore(question.days().until())) {
                after.add(
                        new Span(
                                span.of(),
                                span.unit(),
                                span.level(),
                                new vn.caunoi.calendar.DateRange(end, question.days().until())));
            }
        }
        return new Coverage(after);
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        Counted counted = Objects.requireNonNull(COUNTED.get(measure.name()));
        Caller caller = callers.person(scope);
        return transactions.read(
                scope.readable(),
                () ->
                        parts(question).stream()
                                .filter(part -> part.stock() == counted.event().equals("open"))
                                .flatMap(part -> records(part, question, caller).stream())
                                .filter(found -> found.cell().counts(measure, counted))
                                .filter(found -> counted.of().applyAsLong(found.cell()) != 0)
                                .map(found -> found.entry(counted))
                                .distinct()
                                .sorted(
                                        java.util.Comparator.comparing(Entry::day)
                                                .thenComparing(Entry::key))
                                .toList());
    }

    /** One matter, as a cell of its own. */
    private record Found(Cell cell, String code, UnitId unit, LocalDate day) {
        Entry entry(Counted counted) {
            return new Entry(
                    "matter_kind." + cell.kind(),
                    code,
                    day,
                    List.of(unit),
                    Optional.empty(),
                    BigDecimal.valueOf(counted.of().applyAsLong(cell)));
        }
    }

    private List<Found> records(Part part, Question question, Caller caller) {
        return MatterRows.barred(
                        part.bound(
                                jdbc.sql(
                                        CELLS.replace(
                                                        "SELECT of_id,",
                                                        "SELECT code, unit_id, day, of_id,")
                                                .replace(
                                                        "GROUP BY of_id,",
                                                        "GROUP BY id, code, unit_id, day, of_id,")
                                                .formatted(
                                                        part.found()
                                                                + " AND "
                                                                + MatterRows.ADMITTED)),
                                question),
                        caller.bars())
                .query((row, number) ->
                        new Found(
                                cell(row, number),
                                row.getString("code"),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getObject("day", LocalDate.class)))
                .list();
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(
                new UnitId(row.getObject("of_id", UUID.class)),
                row.getString("event"),
                row.getString("kind"),
                Optional.ofNullable(row.getString("topic")),
                row.getLong("all_of_them"),
                row.getLong("answered"),
                row.getLong("on_the_spot"),
                row.getLong("in_time"),
                row.getLong("timed"),
                row.getLong("days"));
    }
}
