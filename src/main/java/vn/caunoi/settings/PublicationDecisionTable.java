package vn.caunoi.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Uuid7;

/** Decisions about what is public; works in the caller's transaction. */
@Component
class PublicationDecisionTable {
    private final JdbcClient jdbc;

    PublicationDecisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UnitId commune, PublicPart part, PublicationDecision decision, AccountId by) {
        jdbc.sql(
                        """
                        INSERT INTO settings.publication_decision
                            (id, commune_id, part, opens, number, decided_on, opinion, opinion_on, informed_on,
                             holds_from, recorded_by)
                        VALUES (:id, :commune, :part, :opens, :number, :decided, :opinion, :opinionOn, :informed,
                                :from, :by)
                        """)
                .param("id", Uuid7.next())
                .param("commune", commune.value())
                .param("part", word(part))
                .param("opens", decision.opens())
                .param("number", decision.number())
                .param("decided", decision.decidedOn())
                .param("opinion", decision.opinion())
                .param("opinionOn", decision.opinionOn().orElse(null))
                .param("informed", decision.informedOn().orElse(null))
                .param("from", decision.holdsFrom())
                .param("by", by.value())
                .update();
    }

    private static String word(PublicPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** All about a part, the one that holds last first. */
    List<PublicationDecision> of(UnitId commune, PublicPart part) {
        return jdbc.sql(
                        """
                        SELECT * FROM settings.publication_decision
                        WHERE commune_id = :commune AND part = :part
                        ORDER BY holds_from DESC, recorded_at DESC, id DESC
                        """)
                .param("commune", commune.value())
                .param("part", word(part))
                .query(PublicationDecisionTable::decision)
                .list();
    }

    /** Whether a part is open on a day. */
    boolean isOpen(UnitId commune, PublicPart part, LocalDate day) {
        return of(commune, part).stream()
                .filter(decision -> !decision.holdsFrom().isAfter(day))
                .findFirst()
                .filter(PublicationDecision::opens)
                .isPresent();
    }

    private static PublicationDecision decision(ResultSet row, int number) throws SQLException {
        return new PublicationDecision(
                row.getBoolean("opens"),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("opinion"),
                Optional.ofNullable(row.getObject("opinion_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("informed_on", LocalDate.class)),
                row.getObject("holds_from", LocalDate.class));
    }
}
