package vn.caunoi.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Finds models by their names, and tells when those of an area began and ended. */
@Component
@Order(4)
class ModelFinder implements SearchSource, LifeSource {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final ServedUnits served;

    ModelFinder(JdbcClient jdbc, ScopedTransactions transactions, ServedUnits served) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.served = served;
    }

    private record Brief(UUID id, String name, LocalDate foundedOn, Optional<LocalDate> endedOn) {
        String href() {
            return "/mo-hinh/" + id;
        }
    }

    @Override
    public String titleKey() {
        return "search.models";
    }

    @Override
    public List<Found> find(Scope scope, String words, int most, Texts.Reader texts) {
        if (ServedUnits.tooHigh(served.of(scope)).isPresent()) {
            return List.of(new Found(texts.get("access.steps-down.search"), "", ModelsPage.PATH));
        }
        List<Brief> found =
                transactions.read(
                        scope.readable(),
                        () ->
                                jdbc.sql(
                                                """
                                                SELECT id, name, founded_on, ended_on FROM campaigns.model
                                                WHERE withdrawn_at IS NULL AND storage.has_words(name, :words)
                                                ORDER BY founded_on DESC, id LIMIT :most
                                                """)
                                        .param("words", words)
                                        .param("most", most)
                                        .query(ModelFinder::brief)
                                        .list());
        return found.stream()
                .map(model ->
                        new Found(
                                model.name(),
                                new VietnameseFormat(texts).date(model.foundedOn()),
                                model.href()))
                .toList();
    }

    @Override
    public List<Moment> of(Scope scope, UnitId unit, int most, Texts.Reader texts) {
        List<Brief> here =
                transactions.read(
                        scope.readable(),
                        () ->
                                jdbc.sql(
                                                """
                                                SELECT id, name, founded_on, ended_on FROM campaigns.model
                                                WHERE unit_id = :unit AND withdrawn_at IS NULL
                                                ORDER BY founded_on DESC, id LIMIT :most
                                                """)
                                        .param("unit", unit.value())
                                        .param("most", most)
                                        .query(ModelFinder::brief)
                                        .list());
        List<Moment> moments = new ArrayList<>();
        for (Brief model : here) {
            moments.add(
                    new Moment(
                            model.foundedOn(),
                            texts.get("campaigns.life.founded", model.name()),
                            Optional.of(model.href())));
            model.endedOn()
                    .ifPresent(day ->
                            moments.add(
                                    new Moment(
                                            day,
                                            texts.get("campaigns.life.ended", model.name()),
                                            Optional.of(model.href()))));
        }
        return moments;
    }

    private static Brief brief(ResultSet row, int number) throws SQLException {
        return new Brief(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("founded_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
    }
}
