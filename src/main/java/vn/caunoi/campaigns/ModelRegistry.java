package vn.caunoi.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Staging;

/** The registry of models: reads as far as a scope goes, writes in the caller's transaction. */
@Component
class ModelRegistry {
    private static final String MODEL =
            """
            m.id, m.version, m.code, m.commune_id, m.unit_id, m.type, m.name, m.founded_on,
            m.ended_on, m.status, m.members, m.households, m.place
            """;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final ScopedTransactions transactions;

    ModelRegistry(JdbcClient jdbc, DataSource dataSource, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /**
     * A model that stands in the registry.
     *
     * @param version rises with each correction; a form that saw an older one is stale
     */
    record Registered(UUID id, int version, Model model) {}

    /** Every model of units that ever belonged to the coverage, the newest first. */
    List<Registered> all(Scope scope, Coverage coverage) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        "SELECT "
                                                + MODEL
                                                + """
                                                FROM campaigns.model m
                                                WHERE m.unit_id = ANY(:units) AND m.withdrawn_at IS NULL
                                                ORDER BY m.founded_on DESC, m.name COLLATE "vi-x-icu", m.id
                                                """)
                                .param("units", coverage.units())
                                .query(ModelRegistry::registered)
                                .list());
    }

    Optional<Registered> find(Scope scope, UUID id) {
        return transactions.read(scope.readable(), () -> find(id));
    }

    /** The same within the running transaction. */
    Optional<Registered> find(UUID id) {
        return jdbc.sql(
                        "SELECT "
                                + MODEL
                                + " FROM campaigns.model m WHERE m.id = :id AND m.withdrawn_at IS NULL")
                .param("id", id)
                .query(ModelRegistry::registered)
                .optional();
    }

    /** As it stood in an earlier version. */
    Optional<Registered> former(Scope scope, UUID id, String version) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        "SELECT "
                                                + MODEL
                                                + """
                                                FROM campaigns.model_history m
                                                WHERE m.id = :id AND m.version::text = :version LIMIT 1
                                                """)
                                .param("id", id)
                                .param("version", version)
                                .query(ModelRegistry::registered)
                                .optional());
    }

    /** The version that stands, locked until the transaction ends. */
    OptionalInt lock(UUID id) {
        return ModelIntake.MODELS.lock(jdbc, id);
    }

    /** Enters a model, or corrects the one with its code; returns its id. */
    UUID keep(UUID act, Model model) {
        Staging staging = ModelIntake.MODELS.stage(jdbc, dataSource);
        staging.add(
                model.commune(),
                model.code(),
                model.unit(),
                model.type(),
                model.name(),
                model.foundedOn(),
                model.endedOn(),
                model.status(),
                model.members(),
                model.households(),
                model.place());
        staging.finish(act);
        return jdbc.sql(
                        "SELECT id FROM campaigns.model WHERE commune_id = :commune AND code = :code")
                .param("commune", model.commune().value())
                .param("code", model.code())
                .query(UUID.class)
                .single();
    }

    void withdraw(UUID act, UUID id, String reason) {
        ModelIntake.MODELS.withdraw(jdbc, id, act, reason);
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Model(
                        row.getString("code"),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("type"),
                        row.getString("name"),
                        row.getObject("founded_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("status")),
                        Optional.ofNullable(row.getObject("members", Integer.class)),
                        Optional.ofNullable(row.getObject("households", Integer.class)),
                        Optional.ofNullable(row.getString("place"))));
    }
}
