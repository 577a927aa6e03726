package vn.caunoi.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.storage.ScopedTransactions;

/** Models as figures. The models of an area that ended go on under the area that took over. */
@Component
class ModelIndicators implements IndicatorSource {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Units units;

    ModelIndicators(JdbcClient jdbc, ScopedTransactions transactions, Units units) {
        this.jdbc = jdbc;
        this.units = units;
        this.transactions = transactions;
    }

    private record Model(
            UnitId of,
            UUID id,
            String code,
            UnitId unit,
            String type,
            String name,
            LocalDate foundedOn,
            Optional<LocalDate> endedOn) {
        boolean counts(Measure measure, Question question) {
            return measure.accepts("type", Optional.of(type))
                    && switch (measure.name()) {
                        case "running" ->
                                !foundedOn.isAfter(question.lastDay())
                                        && endedOn.map(end -> end.isAfter(question.lastDay()))
                                                .orElse(true);
                        case "launched" -> question.days().contains(foundedOn);
                        case "stopped" -> endedOn.map(question.days()::contains).orElse(false);
                        default -> throw new IllegalArgumentException(measure.name());
                    };
        }
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public Set<String> measures() {
        return Set.of("running", "launched", "stopped");
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Tally tally = new Tally();
        List<Model> launched = during(question.during());
        List<Model> present = at(question.standing().plus(question.heritage()));
        List<Model> stopped = stopped(question);
        for (Measure measure : measures) {
            tally.startAtZero(measure, question);
            of(measure, launched, present, stopped).stream()
                    .filter(model -> model.counts(measure, question))
                    .forEach(model -> tally.add(measure, model.of(), BigDecimal.ONE));
        }
        return tally;
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        return transactions.read(
                scope.readable(),
                () ->
                        models(measure, question).stream()
                                .filter(model -> model.counts(measure, question))
                                .map(model ->
                                        new Entry(
                                                "model_type." + model.type(),
                                                model.code(),
                                                measure.name().equals("stopped")
                                                        ? model.endedOn().orElseThrow()
                                                        : model.foundedOn(),
                                                List.of(model.unit()),
                                                Optional.of(model.name()),
                                                BigDecimal.ONE))
                                .toList());
    }

    private List<Model> models(Measure measure, Question question) {
        return of(
                measure,
                during(question.during()),
                at(question.standing().plus(question.heritage())),
                stopped(question));
    }

    private static List<Model> of(
            Measure measure, List<Model> launched, List<Model> present, List<Model> stopped) {
        return switch (measure.name()) {
            case "launched" -> launched;
            case "stopped" -> stopped;
            default -> present;
        };
    }

    /** At the unit of that day, or at the one that took over from a unit which had ended. */
    private List<Model> stopped(Question question) {
        List<Model> ofTheDay =
                query(
                        """
                        JOIN campaigns.model m ON m.unit_id = c.unit_id
                         AND m.ended_on >= c.valid_from AND m.ended_on < c.valid_until
                        """,
                        question.during());
        Coverage lives = units.coverage(question.heritage().members(), question.days());
        return Stream.concat(
                        ofTheDay.stream(),
                        at(question.heritage()).stream()
                                .filter(model -> !stoppedAlive(model, lives)))
                .distinct()
                .toList();
    }

    /**
     * What stopped while its unit still stood belongs to that unit, not to the one that took over.
     */
    private static boolean stoppedAlive(Model model, Coverage lives) {
        return lives.spans().stream()
                .filter(span -> span.of().equals(model.unit()) && span.unit().equals(model.unit()))
                .anyMatch(span -> model.endedOn().filter(span.days()::contains).isPresent());
    }

    private List<Model> during(Coverage coverage) {
        return query(
                """
                JOIN campaigns.model m ON m.unit_id = c.unit_id
                 AND m.founded_on >= c.valid_from AND m.founded_on < c.valid_until
                """,
                coverage);
    }

    private List<Model> at(Coverage coverage) {
        return query("JOIN campaigns.model m ON m.unit_id = c.unit_id", coverage);
    }

    private List<Model> query(String join, Coverage coverage) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT c.of_id, m.id, m.code, m.unit_id, m.type, m.name, m.founded_on, m.ended_on
                        FROM unnest(:ofs::uuid[], :units::uuid[], :froms::date[], :untils::date[])
                                 AS c(of_id, unit_id, valid_from, valid_until)
                        %s
                        WHERE m.withdrawn_at IS NULL
                        ORDER BY m.founded_on, m.id
                        """
                                .formatted(join))
                .param("ofs", coverage.ofs())
                .param("units", coverage.units())
                .param("froms", coverage.froms())
                .param("untils", coverage.untils())
                .query((row, number) ->
                        new Model(
                                new UnitId(row.getObject("of_id", UUID.class)),
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("type"),
                                row.getString("name"),
                                row.getObject("founded_on", LocalDate.class),
                                Optional.ofNullable(row.getObject("ended_on", LocalDate.class))))
                .list();
    }
}
