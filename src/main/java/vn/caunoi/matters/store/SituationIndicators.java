package vn.caunoi.matters.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Coverage.Span;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.IndicatorSource;
import vn.caunoi.reports.spi.Measure;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.spi.Tally;
import vn.caunoi.storage.ScopedTransactions;

/**
 * Reports on the people's situation as a figure: those that wards issued. What committees send to
 * their cell and ward goes into the ward's report and is not counted beside it.
 */
@Component
class SituationIndicators implements IndicatorSource {
    private static final String ISSUED =
            """
            SELECT DISTINCT c.of_id, r.id, r.number, r.unit_id, r.issued_on
            FROM unnest(cast(:ofs AS uuid[]), cast(:units AS uuid[])) AS c(of_id, unit_id)
            JOIN matters.situation_report r ON r.unit_id = c.unit_id
            WHERE r.issued_on >= :from AND r.issued_on < :until
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    SituationIndicators(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Issued(UnitId of, UnitId unit, String number, LocalDate on) {}

    @Override
    public String name() {
        return "situation";
    }

    @Override
    public Set<String> measures() {
        return Set.of("reports");
    }

    @Override
    public Tally tally(Set<Measure> measures, Question question) {
        Set<UnitId> areas =
                question.areas().spans().stream().map(Span::of).collect(Collectors.toSet());
        List<Issued> issued = issued(question);
        Tally tally = new Tally();
        for (Measure measure : measures) {
            question.units().stream()
                    .filter(unit -> !areas.contains(unit))
                    .forEach(unit -> tally.set(measure, unit, BigDecimal.ZERO));
            issued.stream()
                    .filter(report -> !areas.contains(report.of()))
                    .forEach(report -> tally.add(measure, report.of(), BigDecimal.ONE));
        }
        return tally;
    }

    @Override
    public List<Entry> entries(Measure measure, Question question, Scope scope) {
        return transactions.read(
                scope.readable(),
                () ->
                        issued(question).stream()
                                .map(report ->
                                        new Entry(
                                                "situation_report.issued",
                                                report.number(),
                                                report.on(),
                                                List.of(report.unit()),
                                                Optional.empty(),
                                                BigDecimal.ONE))
                                .distinct()
                                .sorted(
                                        java.util.Comparator.comparing(Entry::day)
                                                .thenComparing(Entry::key))
                                .toList());
    }

    private List<Issued> issued(Question question) {
        Coverage communes = question.standing().plus(question.heritage()).only(UnitLevel.COMMUNE);
        return communes.spans().isEmpty()
                ? List.of()
                : jdbc.sql(ISSUED)
                        .param("ofs", communes.ofs())
                        .param("units", communes.units())
                        .param("from", question.days().from())
                        .param("until", question.days().until())
                        .query((row, number) ->
                                new Issued(
                                        new UnitId(row.getObject("of_id", UUID.class)),
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        row.getString("number"),
                                        row.getObject("issued_on", LocalDate.class)))
                        .list();
    }
}
