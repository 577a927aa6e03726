package vn.caunoi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.OrganizationIntake.NewAct;

/** Acts on a committee, kept one by one. */
@Component
public final class ActRecords extends KeptRecords<NewAct> {
    private final JdbcClient jdbc;
    private final OrganizationIntake intake;

    ActRecords(JdbcClient jdbc, OrganizationIntake intake) {
        super(CommitteeTables.ACTS, jdbc);
        this.jdbc = jdbc;
        this.intake = intake;
    }

    private record Key(UnitId unit, String event, LocalDate day) {}

    /** Newest first. */
    @Override
    public List<Kept<NewAct>> of(UnitId unit) {
        return jdbc.sql(
                        """
                        SELECT id, version, unit_id, commune_id, event, happened_on, term_from,
                               term_until, decision, reason
                        FROM organization.committee_event
                        WHERE unit_id = :unit AND withdrawn_at IS NULL
                        ORDER BY happened_on DESC, event = 'dissolved' DESC, id DESC
                        """)
                .param("unit", unit.value())
                .query(ActRecords::act)
                .list();
    }

    @Override
    public void write(UUID batch, List<NewAct> acts) {
        intake.acts(batch, acts);
    }

    @Override
    Object key(NewAct act) {
        return new Key(act.unit(), act.event(), act.happenedOn());
    }

    @Override
    UnitId unit(NewAct act) {
        return act.unit();
    }

    private static Kept<NewAct> act(ResultSet row, int number) throws SQLException {
        return new Kept<>(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new NewAct(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        row.getString("event"),
                        row.getObject("happened_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("term_from", LocalDate.class)),
                        Optional.ofNullable(row.getObject("term_until", LocalDate.class)),
                        Optional.ofNullable(row.getString("decision")),
                        Optional.ofNullable(row.getString("reason"))));
    }
}
