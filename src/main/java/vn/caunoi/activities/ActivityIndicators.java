package vn.caunoi.activities;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;

/**
 * Activities as figures: one cube of sums per question, from which every measure picks its cells.
 */
@Component
class ActivityIndicators implements IndicatorSource {
    private static final String EVERY_MONTH = "committees_every_month";
    private static final String AREAS = "areas";
    private static final String AREAS_STANDING = "areas_standing";
    private static final Set<String> MEASURES =
            Set.of(
                    "count",
                    "attendance",
                    "members_present",
                    "members_invited",
                    AREAS,
                    AREAS_STANDING,
                    EVERY_MONTH);

    private final JdbcClient jdbc;
    private final Committees committees;
    private final ActivityQueries queries;
    private final Units units;
    private final Clock clock;

    ActivityIndicators(
            JdbcClient jdbc,
            Committees committees,
            ActivityQueries queries,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public Set<String> measures() {
        return MEASURES;
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Tally tally = new Tally();
        List<Cell> cube = cube(question.during());
        boolean asksForStanding =
                measures.stream().anyMatch(measure -> measure.name().equals(AREAS_STANDING));
        boolean asksForAreas =
                asksForStanding
                        || measures.stream().anyMatch(measure -> measure.name().equals(AREAS));
        List<AreaCell> areas = asksForAreas ? areaCells(question) : List.of();
        List<AreaCell> standing = asksForStanding ? inherited(areas, question) : List.of();
        for (Measure measure : measures) {
            if (measure.name().equals(EVERY_MONTH)) {
                everyMonth(measure, question, tally);
            } else if (measure.name().equals(AREAS)) {
                distinctAreas(measure, question, areas, tally);
            } else if (measure.name().equals(AREAS_STANDING)) {
                distinctAreas(measure, question, standing, tally);
            } else {
                tally.startAtZero(measure, question);
                cube.stream()
                        .filter(cell ->
                                matches(measure, cell.kind(), cell.topic(), cell.organiser()))
                        .forEach(cell -> tally.add(measure, cell.of(), cell.sum(measure.name())));
            }
        }
        return tally;
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        Coverage places =
                Set.of(AREAS, AREAS_STANDING, EVERY_MONTH).contains(measure.name())
                        ? belowArea(question.during())
                        : question.during();
        return queries.behind(measure, places, scope).stream()
                .filter(row -> matches(measure, row.kind(), row.topic(), row.organiser()))
                .map(row -> row.entry(measure.name()))
                .toList();
    }

    @Override
    public List<Set<UnitId>> joint(DateRange days) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT commune_ids FROM activities.activity
                        WHERE commune_ids <> array_fill(commune_ids[1], ARRAY[cardinality(commune_ids)])
                          AND held_on >= :from AND held_on < :until AND withdrawn_at IS NULL
                        """)
                .param("from", days.from())
                .param("until", days.until())
                .query((row, number) ->
                        Arrays.stream((UUID[]) row.getArray("commune_ids").getArray())
                                .map(UnitId::new)
                                .collect(Collectors.toSet()))
                .list();
    }

    private static boolean matches(
            Measure measure, String kind, Optional<String> topic, Optional<String> organiser) {
        return measure.accepts("kind", Optional.of(kind))
                && measure.accepts("topic", topic)
                && measure.accepts("organiser", organiser);
    }

    private List<Cell> cube(Coverage coverage) {
        return ActivityQueries.withCoverage(
                        jdbc.sql(
                                """
                                SELECT d.of_id, a.kind, a.topic, a.organiser, count(*) AS activities,
                                       coalesce(sum(a.attendance), 0) AS attendance,
                                       coalesce(sum(a.members_present), 0) AS members_present,
                                       coalesce(sum(a.members_invited), 0) AS members_invited
                                FROM (SELECT DISTINCT c.of_id, p.activity_id
                                      FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                               AS c(of_id, unit_id, valid_from, valid_until)
                                      JOIN activities.activity_place p ON p.unit_id = c.unit_id
                                       AND p.held_on >= c.valid_from AND p.held_on < c.valid_until) d
                                JOIN activities.activity a ON a.id = d.activity_id
                                WHERE a.withdrawn_at IS NULL
                                GROUP BY d.of_id, a.kind, a.topic, a.organiser
                                """),
                        coverage)
                .query((row, number) ->
                        new Cell(
                                new UnitId(row.getObject("of_id", UUID.class)),
                                row.getString("kind"),
                                Optional.ofNullable(row.getString("topic")),
                                Optional.ofNullable(row.getString("organiser")),
                                row.getBigDecimal("activities"),
                                row.getBigDecimal("attendance"),
                                row.getBigDecimal("members_present"),
                                row.getBigDecimal("members_invited")))
                .list();
    }

    /** Which residential areas had what, per unit asked for; a group counts for its area. */
    private List<AreaCell> areaCells(Question question) {
        Coverage areasOf = question.during().only(UnitLevel.RESIDENTIAL_AREA);
        Coverage within = question.areas();
        return ActivityQueries.withCoverage(
                        jdbc.sql(
                                """
                                SELECT DISTINCT o.of_id, o.unit_id AS area_id, a.kind, a.topic, a.organiser
                                FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                         AS o(of_id, unit_id, valid_from, valid_until)
                                JOIN unnest(:areas::uuid[], :members::uuid[], :memberFroms::date[], :memberUntils::date[])
                                         AS m(area_id, unit_id, valid_from, valid_until) ON m.area_id = o.unit_id
                                JOIN activities.activity_place p ON p.unit_id = m.unit_id
                                 AND p.held_on >= greatest(o.valid_from, m.valid_from)
                                 AND p.held_on < least(o.valid_until, m.valid_until)
                                JOIN activities.activity a ON a.id = p.activity_id
                                WHERE a.withdrawn_at IS NULL
                                """),
                        areasOf)
                .param("areas", within.ofs())
                .param("members", within.units())
                .param("memberFroms", within.froms())
                .param("memberUntils", within.untils())
                .query((row, number) ->
                        new AreaCell(
                                new UnitId(row.getObject("of_id", UUID.class)),
                                new UnitId(row.getObject("area_id", UUID.class)),
                                row.getString("kind"),
                                Optional.ofNullable(row.getString("topic")),
                                Optional.ofNullable(row.getString("organiser"))))
                .list();
    }

    /**
     * The same for the areas that stand at the end alone, so that a share of them never passes the
     * whole: what an area did before it was merged counts for its successor.
     */
    private List<AreaCell> inherited(List<AreaCell> cells, Question question) {
        Coverage standing = question.standing().only(UnitLevel.RESIDENTIAL_AREA);
        Map<UnitId, Set<UnitId>> heirs = new HashMap<>();
        standing.members().forEach(area -> heirs.put(area, Set.of(area)));
        if (cells.stream().anyMatch(cell -> !heirs.containsKey(cell.area()))) {
            LocalDate last = question.lastDay();
            units.heritage(units.coverage(standing.members(), DateRange.of(last)), last)
                    .spans()
                    .forEach(span ->
                            heirs.merge(
                                    span.unit(),
                                    Set.of(span.of()),
                                    (one, other) ->
                                            Stream.concat(one.stream(), other.stream())
                                                    .collect(Collectors.toSet())));
        }
        Map<UnitId, Set<UnitId>> below = new HashMap<>();
        standing.spans()
                .forEach(span ->
                        below.computeIfAbsent(span.of(), any -> new HashSet<>()).add(span.unit()));
        return cells.stream()
                .flatMap(cell ->
                        heirs.getOrDefault(cell.area(), Set.of()).stream()
                                .filter(heir ->
                                        below.getOrDefault(cell.of(), Set.of()).contains(heir))
                                .map(cell::at))
                .toList();
    }

    private static void distinctAreas(
            Measure measure, Question question, List<AreaCell> cells, Tally tally) {
        tally.startAtZero(measure, question);
        Map<UnitId, Set<UnitId>> areas = new HashMap<>();
        cells.stream()
                .filter(cell -> matches(measure, cell.kind(), cell.topic(), cell.organiser()))
                .forEach(cell ->
                        areas.computeIfAbsent(cell.of(), any -> new HashSet<>()).add(cell.area()));
        areas.forEach(
                (of, distinct) -> tally.set(measure, of, BigDecimal.valueOf(distinct.size())));
    }

    /**
     * Committees in place at the end that met in each month; unknown where there is no whole month.
     * Of a period that still runs those months count that are over: nobody can have met in December
     * before it comes.
     */
    private void everyMonth(Measure measure, Question question, Tally tally) {
        Set<LocalDate> wanted = monthsToMeet(question);
        if (wanted.isEmpty()) {
            return;
        }
        tally.startAtZero(measure, question);
        Map<UnitId, Set<LocalDate>> met = monthsMet(measure, question);
        committees.inPlace(question.standing(), question.lastDay()).stream()
                .filter(committee ->
                        met.getOrDefault(committee.unit(), Set.of()).containsAll(wanted))
                .forEach(committee -> tally.add(measure, committee.of(), BigDecimal.ONE));
    }

    /** The months that are over; in the first month of a period, or before it, that month. */
    private Set<LocalDate> monthsToMeet(Question question) {
        LocalDate today = LocalDate.now(clock);
        Set<LocalDate> over =
                question.months().stream()
                        .filter(month -> !month.until().isAfter(today))
                        .map(DateRange::from)
                        .collect(Collectors.toSet());
        return over.isEmpty()
                ? question.months().stream()
                        .limit(1)
                        .map(DateRange::from)
                        .collect(Collectors.toSet())
                : over;
    }

    private Map<UnitId, Set<LocalDate>> monthsMet(Measure measure, Question question) {
        Map<UnitId, Set<LocalDate>> met = new HashMap<>();
        jdbc
                .sql(
                        """
                        SELECT DISTINCT p.unit_id, date_trunc('month', p.held_on)::date AS month, a.kind
                        FROM activities.activity_place p JOIN activities.activity a ON a.id = p.activity_id
                        WHERE p.unit_id = ANY(:units) AND p.held_on >= :from AND p.held_on < :until
                          AND a.withdrawn_at IS NULL
                        """)
                .param("units", question.standing().units())
                .param("from", question.days().from())
                .param("until", question.days().until())
                .query((row, number) ->
                        new Met(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getObject("month", LocalDate.class),
                                row.getString("kind")))
                .list()
                .stream()
                .filter(row -> measure.accepts("kind", Optional.of(row.kind())))
                .forEach(row ->
                        met.computeIfAbsent(row.unit(), any -> new HashSet<>()).add(row.month()));
        return met;
    }

    private static Coverage belowArea(Coverage coverage) {
        return coverage.only(UnitLevel.RESIDENTIAL_AREA)
                .plus(coverage.only(UnitLevel.SELF_MANAGED_GROUP));
    }

    private record Cell(
            UnitId of,
            String kind,
            Optional<String> topic,
            Optional<String> organiser,
            BigDecimal activities,
            BigDecimal attendance,
            BigDecimal membersPresent,
            BigDecimal membersInvited) {
        BigDecimal sum(String measure) {
            return switch (measure) {
                case "attendance" -> attendance;
                case "members_present" -> membersPresent;
                case "members_invited" -> membersInvited;
                default -> activities;
            };
        }
    }

    private record AreaCell(
            UnitId of,
            UnitId area,
            String kind,
            Optional<String> topic,
            Optional<String> organiser) {
        AreaCell at(UnitId heir) {
            return new AreaCell(of, heir, kind, topic, organiser);
        }
    }

    private record Met(UnitId unit, LocalDate month, String kind) {}
}
