package vn.caunoi.reports.cascade.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.storage.Uuid7;

/** What units asked to have changed in targets they were given; in the caller's transaction. */
@Repository
public class Proposals {
    private final JdbcClient jdbc;

    Proposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the unit above said to it. */
    public record Decision(
            boolean agreed, Optional<String> answer, UUID account, OffsetDateTime at) {}

    /**
     * A proposal.
     *
     * @param given what the unit was given when it asked
     */
    public record Proposal(
            UUID id,
            UnitId unit,
            String indicator,
            TargetTime time,
            BigDecimal given,
            BigDecimal wanted,
            String reason,
            UUID account,
            OffsetDateTime at,
            Optional<Decision> decision) {}

    /** Asks; false when an earlier proposal still waits. */
    public boolean add(UnitId commune, Proposal proposal) {
        return jdbc.sql(
                                """
                                INSERT INTO reports.target_proposal
                                    (id, commune_id, unit_id, indicator, period, given, wanted, reason, account_id, proposed_at)
                                VALUES (:id, :commune, :unit, :indicator, :period, :given, :wanted, :reason, :account, :at)
                                ON CONFLICT (unit_id, indicator, period) WHERE decision IS NULL DO NOTHING
                                """)
                        .param("id", proposal.id())
                        .param("commune", commune.value())
                        .param("unit", proposal.unit().value())
                        .param("indicator", proposal.indicator())
                        .param("period", proposal.time().code())
                        .param("given", proposal.given())
                        .param("wanted", proposal.wanted())
                        .param("reason", proposal.reason())
                        .param("account", proposal.account())
                        .param("at", proposal.at())
                        .update()
                == 1;
    }

    /** Decides; false when somebody did so before. */
    public boolean decide(UUID id, Decision decision) {
        return jdbc.sql(
                                """
                                UPDATE reports.target_proposal
                                SET decision = :decision, answer = :answer, decided_by = :account, decided_at = :at
                                WHERE id = :id AND decision IS NULL
                                """)
                        .param("id", id)
                        .param("decision", decision.agreed() ? "agreed" : "declined")
                        .param("answer", decision.answer().orElse(null))
                        .param("account", decision.account())
                        .param("at", decision.at())
                        .update()
                == 1;
    }

    /** Proposals of these units about one target, the newest first. */
    public List<Proposal> of(Collection<UnitId> units, TargetTime time, String indicator) {
        return jdbc.sql(
                        """
                        SELECT * FROM reports.target_proposal
                        WHERE unit_id = ANY(:units) AND period = :period AND indicator = :indicator
                        ORDER BY proposed_at DESC
                        """)
                .param("units", CascadeTargets.ids(units))
                .param("period", time.code())
                .param("indicator", indicator)
                .query(Proposals::proposal)
                .list();
    }

    /** Proposals about targets that this unit gave and has not answered yet. */
    public List<Proposal> waiting(UnitId giver) {
        return jdbc.sql(
                        """
                        SELECT p.* FROM reports.target_proposal p
                        WHERE p.decision IS NULL AND EXISTS (
                            SELECT FROM reports.target t
                            WHERE (t.unit_id, t.indicator, t.period) = (p.unit_id, p.indicator, p.period)
                              AND t.given_by = :giver AND t.withdrawn_at IS NULL
                            UNION ALL
                            SELECT FROM reports.term_target t
                            WHERE (t.unit_id, t.indicator, t.period) = (p.unit_id, p.indicator, p.period)
                              AND t.given_by = :giver AND t.withdrawn_at IS NULL)
                        ORDER BY p.proposed_at
                        """)
                .param("giver", giver.value())
                .query(Proposals::proposal)
                .list();
    }

    /** A name for a new one. */
    public static UUID newId() {
        return Uuid7.next();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("indicator"),
                TargetTime.parse(row.getString("period")).orElseThrow(),
                row.getBigDecimal("given"),
                row.getBigDecimal("wanted"),
                row.getString("reason"),
                row.getObject("account_id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class),
                decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        Optional<String> word = Optional.ofNullable(row.getString("decision"));
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Decision(
                        word.get().equals("agreed"),
                        Optional.ofNullable(row.getString("answer")),
                        row.getObject("decided_by", UUID.class),
                        row.getObject("decided_at", OffsetDateTime.class)));
    }
}
