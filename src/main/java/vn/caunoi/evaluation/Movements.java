package vn.caunoi.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** The books of emulation; works in the caller's transaction and reach. */
@Component
class Movements implements TakesBack {
    private static final VersionedTable MOVEMENTS =
            new VersionedTable(
                    "evaluation.movement",
                    List.of("commune_id", "code"),
                    List.of(
                            "unit_ids",
                            "name",
                            "contents",
                            "starts_on",
                            "ends_on",
                            "directive",
                            "reviewed_on",
                            "review"));
    private static final VersionedTable REGISTRATIONS =
            new VersionedTable(
                    "evaluation.registration",
                    List.of("movement_id", "unit_id"),
                    List.of("commune_id", "registered_on", "commitment", "result"));
    private static final VersionedTable PROPOSALS =
            new VersionedTable(
                    "evaluation.award_proposal",
                    List.of("movement_id", "code"),
                    List.of(
                            "commune_id",
                            "unit_id",
                            "proposed_on",
                            "person_id",
                            "award",
                            "reason"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Movements(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    UUID write(UUID act, Movement movement) {
        Staging staging = MOVEMENTS.stage(jdbc, dataSource);
        staging.add(
                movement.commune(),
                movement.code(),
                movement.areas(),
                movement.name(),
                movement.contents(),
                movement.days().from(),
                movement.days().until(),
                movement.directive(),
                movement.reviewedOn(),
                movement.review());
        staging.finish(act);
        return jdbc.sql(
                        "SELECT id FROM evaluation.movement WHERE commune_id = :commune AND code = :code")
                .param("commune", movement.commune().value())
                .param("code", movement.code())
                .query(UUID.class)
                .single();
    }

    void write(UUID act, Movement.Registration registration) {
        Staging staging = REGISTRATIONS.stage(jdbc, dataSource);
        staging.add(
                registration.movement(),
                registration.unit(),
                registration.commune(),
                registration.registeredOn(),
                registration.commitment(),
                registration.result());
        staging.finish(act);
    }

    void write(UUID act, Movement.Proposal proposal) {
        Staging staging = PROPOSALS.stage(jdbc, dataSource);
        staging.add(
                proposal.movement(),
                proposal.code(),
                proposal.commune(),
                proposal.unit(),
                proposal.proposedOn(),
                proposal.person().map(PersonId::value),
                proposal.award(),
                proposal.reason());
        staging.finish(act);
    }

    OptionalInt lock(UUID movement) {
        return MOVEMENTS.lock(jdbc, movement);
    }

    Optional<Movement.Kept> find(UUID id) {
        return movements(id).stream().findFirst();
    }

    /** All within reach, the latest first. */
    List<Movement.Kept> all() {
        return movements(null);
    }

    private List<Movement.Kept> movements(@Nullable UUID only) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, code, unit_ids, name, contents, starts_on, ends_on, directive,
                               reviewed_on, review, version
                        FROM evaluation.movement
                        WHERE withdrawn_at IS NULL AND (:id::uuid IS NULL OR id = :id)
                        ORDER BY starts_on DESC, id
                        """)
                .param("id", only)
                .query(Movements::movement)
                .list();
    }

    /** Who writes for the same area waits until this transaction ends. */
    void queue(UUID movement, UnitId area) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "registration " + movement + " " + area.value())
                .query()
                .singleRow();
    }

    List<Movement.Registration> registrations(UUID movement) {
        return jdbc.sql(
                        """
                        SELECT movement_id, commune_id, unit_id, registered_on, commitment, result
                        FROM evaluation.registration WHERE movement_id = :id AND withdrawn_at IS NULL
                        ORDER BY registered_on, id
                        """)
                .param("id", movement)
                .query((row, number) ->
                        new Movement.Registration(
                                row.getObject("movement_id", UUID.class),
                                unit(row, "commune_id"),
                                unit(row, "unit_id"),
                                row.getObject("registered_on", LocalDate.class),
                                row.getString("commitment"),
                                Optional.ofNullable(row.getString("result"))))
                .list();
    }

    List<Movement.Proposal> proposals(UUID movement) {
        return jdbc.sql(
                        """
                        SELECT movement_id, commune_id, unit_id, code, proposed_on, person_id, award, reason
                        FROM evaluation.award_proposal WHERE movement_id = :id AND withdrawn_at IS NULL
                        ORDER BY proposed_on, id
                        """)
                .param("id", movement)
                .query((row, number) ->
                        new Movement.Proposal(
                                row.getObject("movement_id", UUID.class),
                                unit(row, "commune_id"),
                                unit(row, "unit_id"),
                                row.getString("code"),
                                row.getObject("proposed_on", LocalDate.class),
                                Optional.ofNullable(row.getObject("person_id", UUID.class))
                                        .map(PersonId::new),
                                row.getString("award"),
                                row.getString("reason")))
                .list();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(
                PROPOSALS
                        .undo(jdbc, batch, reason)
                        .plus(REGISTRATIONS.undo(jdbc, batch, reason))
                        .plus(MOVEMENTS.undo(jdbc, batch, reason)));
    }

    private static Movement.Kept movement(ResultSet row, int number) throws SQLException {
        return new Movement.Kept(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Movement(
                        row.getString("code"),
                        unit(row, "commune_id"),
                        Arrays.stream((UUID[]) row.getArray("unit_ids").getArray())
                                .map(UnitId::new)
                                .toList(),
                        row.getString("name"),
                        row.getString("contents"),
                        new DateRange(
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("directive")),
                        Optional.ofNullable(row.getObject("reviewed_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("review"))));
    }

    private static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }
}
