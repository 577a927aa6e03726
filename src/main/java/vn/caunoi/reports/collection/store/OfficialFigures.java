package vn.caunoi.reports.collection.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.FigureParts;
import vn.caunoi.reports.writing.Subject;

/**
 * Figures of accepted reports; works in the caller's transaction. Each answer is one statement, so
 * that it is one state of all reports, whoever accepts meanwhile.
 */
@Repository
public class OfficialFigures {
    private final JdbcClient jdbc;

    OfficialFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Figures of an accepted report.
     *
     * @param number of the submission that was accepted
     * @param rests of a unit above communes, on how many accepted reports it rests
     */
    public record Accepted(
            int number,
            OffsetDateTime at,
            Optional<Completeness> rests,
            Map<String, FigureParts> figures) {}

    /**
     * What the accepted reports of several units add up to.
     *
     * @param units how many have one
     */
    public record Sum(int units, Map<String, FigureParts> figures) {}

    /** Keeps the figures of a submission that is accepted. */
    public void accept(
            Subject subject, int number, Map<String, FigureParts> figures, OffsetDateTime at) {
        keep("reports.official_figure", "accepted_at", subject, number, figures, at);
    }

    /** Keeps what a report above communes has beside those of its children. */
    public void differ(
            Subject subject, int number, Map<String, FigureParts> figures, OffsetDateTime at) {
        keep("reports.own_difference", "sent_at", subject, number, figures, at);
    }

    private void keep(
            String table,
            String moment,
            Subject subject,
            int number,
            Map<String, FigureParts> figures,
            OffsetDateTime at) {
        List<Map.Entry<String, FigureParts>> known =
                figures.entrySet().stream().filter(entry -> entry.getValue().isKnown()).toList();
        jdbc.sql(
                        """
                        INSERT INTO %s (commune_id, unit_id, period, number, indicator, value, numerator, denominator, %s)
                        SELECT :commune, :unit, :period, :number, f.indicator, f.value, f.numerator, f.denominator, :at
                        FROM unnest(:codes::text[], :values::numeric[], :numerators::numeric[], :denominators::numeric[])
                             AS f(indicator, value, numerator, denominator)
                        """
                                .formatted(table, moment))
                .param("commune", subject.commune().value())
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("number", number)
                .param("codes", known.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("values", column(known, FigureParts::value))
                .param("numerators", column(known, FigureParts::numerator))
                .param("denominators", column(known, FigureParts::denominator))
                .param("at", at)
                .update();
    }

    private static @Nullable BigDecimal[] column(
            List<Map.Entry<String, FigureParts>> figures,
            Function<FigureParts, Optional<BigDecimal>> part) {
        return figures.stream()
                .map(figure -> part.apply(figure.getValue()).orElse(null))
                .toArray(BigDecimal[]::new);
    }

    /** A line of an answer: a report, or many, and one figure of it where it has any. */
    private record Line(
            int number,
            Optional<OffsetDateTime> at,
            Optional<Completeness> rests,
            Optional<String> code,
            FigureParts parts) {}

    /** The figures of the report that a unit had accepted last before a moment. */
    public Optional<Accepted> of(UnitId unit, Period period, OffsetDateTime before) {
        List<Line> lines =
                jdbc.sql(
                                """
                                WITH last AS (
                                    SELECT unit_id, period, number, taken_at FROM reports.collection_step
                                    WHERE unit_id = :unit AND period = :period AND step IN ('accept', 'close')
                                      AND taken_at < :before
                                    ORDER BY position DESC LIMIT 1
                                )
                                SELECT last.number, last.taken_at AS at, sent.counted, sent.expected,
                                       f.indicator, f.value, f.numerator, f.denominator
                                FROM last LEFT JOIN reports.collection_step sent
                                  ON sent.unit_id = last.unit_id AND sent.period = last.period
                                 AND sent.number = last.number AND sent.counted IS NOT NULL
                                LEFT JOIN reports.official_figure f
                                  ON f.unit_id = last.unit_id AND f.period = last.period AND f.number = last.number
                                """)
                        .param("unit", unit.value())
                        .param("period", period.code())
                        .param("before", before)
                        .query((row, place) -> line(row))
                        .list();
        return lines.stream()
                .findFirst()
                .flatMap(first ->
                        first.at()
                                .map(at ->
                                        new Accepted(
                                                first.number(),
                                                at,
                                                first.rests(),
                                                figures(lines))));
    }

    /** What units' accepted reports added up to before a moment. */
    public Sum sum(Collection<UnitId> units, Period period, OffsetDateTime before) {
        List<Line> lines =
                jdbc.sql(
                                """
                                WITH last AS (
                                    SELECT DISTINCT ON (unit_id) unit_id, number FROM reports.collection_step
                                    WHERE unit_id = ANY(:units) AND period = :period AND step IN ('accept', 'close')
                                      AND taken_at < :before
                                    ORDER BY unit_id, position DESC
                                ), added AS (
                                    SELECT f.indicator, sum(f.value) AS value, sum(f.numerator) AS numerator,
                                           sum(f.denominator) AS denominator
                                    FROM last JOIN reports.official_figure f
                                      ON f.unit_id = last.unit_id AND f.period = :period AND f.number = last.number
                                    GROUP BY f.indicator
                                )
                                SELECT counted.number, NULL::timestamptz AS at,
                                       NULL::integer AS counted, NULL::integer AS expected, added.*
                                FROM (SELECT count(*) AS number FROM last) counted LEFT JOIN added ON true
                                """)
                        .param("units", CollectionSteps.ids(units))
                        .param("period", period.code())
                        .param("before", before)
                        .query((row, place) -> line(row))
                        .list();
        return new Sum(lines.getFirst().number(), figures(lines));
    }

    /** What a unit's submission has beside the accepted figures of its children. */
    public Map<String, FigureParts> difference(UnitId unit, Period period, int number) {
        return figures(
                jdbc.sql(
                                """
                                SELECT number, NULL::timestamptz AS at, NULL::integer AS counted,
                                       NULL::integer AS expected, indicator, value, numerator, denominator
                                FROM reports.own_difference
                                WHERE unit_id = :unit AND period = :period AND number = :number
                                """)
                        .param("unit", unit.value())
                        .param("period", period.code())
                        .param("number", number)
                        .query((row, place) -> line(row))
                        .list());
    }

    private static Map<String, FigureParts> figures(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.code().map(code -> Map.entry(code, line.parts())).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Line line(ResultSet row) throws SQLException {
        int expected = row.getInt("expected");
        Optional<Integer> counted = Optional.ofNullable(row.getObject("counted", Integer.class));
        return new Line(
                row.getInt("number"),
                Optional.ofNullable(row.getObject("at", OffsetDateTime.class)),
                counted.map(number -> new Completeness(number, expected)),
                Optional.ofNullable(row.getString("indicator")),
                new FigureParts(
                        Optional.ofNullable(row.getBigDecimal("value")),
                        Optional.ofNullable(row.getBigDecimal("numerator")),
                        Optional.ofNullable(row.getBigDecimal("denominator"))));
    }
}
