package vn.caunoi.reports.guidance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.model.GuidanceKind;
import vn.caunoi.reports.guidance.store.Guidance.Withdrawal;

/** What was sent down, as its sender keeps it; in the caller's transaction. */
@Repository
public class GuidanceStore {
    private static final String ROWS =
            """
            SELECT g.*, n.id AS replaced_by, w.reason, w.account_id AS withdrawn_by, w.taken_at AS withdrawn_at
            FROM reports.guidance g
            LEFT JOIN reports.guidance n ON n.replaces = g.id
            LEFT JOIN reports.guidance_withdrawal w ON w.guidance_id = g.id
            """;

    private final JdbcClient jdbc;

    GuidanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one hand at a time correct or take back, until its transaction ends. */
    public void hold(UUID id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 0))::text")
                .param("id", "guidance/" + id)
                .query(String.class)
                .single();
    }

    /**
     * Adds one.
     *
     * @param commune in which its sender lies
     */
    public void add(UnitId commune, Guidance guidance) {
        Content content = guidance.content();
        jdbc.sql(
                        """
                        INSERT INTO reports.guidance
                            (id, commune_id, unit_id, kind, number, issued_on, subject, asks, due_on, form, period,
                             forwards, replaces, account_id, sent_at)
                        VALUES (:id, :commune, :unit, :kind, :number, :issued, :subject, :asks, :due, :form, :period,
                                :forwards, :replaces, :account, :at)
                        """)
                .param("id", guidance.id())
                .param("commune", commune.value())
                .param("unit", guidance.sender().value())
                .param("kind", content.kind().word())
                .param("number", content.number().orElse(null))
                .param("issued", content.issuedOn())
                .param("subject", content.subject())
                .param("asks", content.asks())
                .param("due", content.dueOn().orElse(null))
                .param("form", content.form().orElse(null))
                .param("period", content.period().orElse(null))
                .param("forwards", guidance.forwards().orElse(null))
                .param("replaces", guidance.replaces().orElse(null))
                .param("account", guidance.account())
                .param("at", guidance.at())
                .update();
    }

    /** Takes one back. */
    public void withdraw(UnitId commune, Guidance guidance, Withdrawal withdrawal) {
        jdbc.sql(
                        """
                        INSERT INTO reports.guidance_withdrawal (guidance_id, commune_id, unit_id, reason, account_id, taken_at)
                        VALUES (:id, :commune, :unit, :reason, :account, :at)
                        """)
                .param("id", guidance.id())
                .param("commune", commune.value())
                .param("unit", guidance.sender().value())
                .param("reason", withdrawal.reason())
                .param("account", withdrawal.account())
                .param("at", withdrawal.at())
                .update();
    }

    public Optional<Guidance> find(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    public List<Guidance> of(Collection<UUID> ids) {
        return jdbc.sql(ROWS + " WHERE g.id = ANY(:ids) ORDER BY g.id DESC")
                .param("ids", ids.toArray(UUID[]::new))
                .query(GuidanceStore::guidance)
                .list();
    }

    /** What these units sent, the newest first. */
    public List<Guidance> sentBy(Collection<UnitId> units, int most) {
        return jdbc.sql(ROWS + " WHERE g.unit_id = ANY(:units) ORDER BY g.id DESC LIMIT :most")
                .param("units", ids(units))
                .param("most", most)
                .query(GuidanceStore::guidance)
                .list();
    }

    /** What passes this one on and stands, the newest first. */
    public List<Guidance> passingOn(UUID id) {
        return jdbc
                .sql(ROWS + " WHERE g.forwards = :id ORDER BY g.id DESC")
                .param("id", id)
                .query(GuidanceStore::guidance)
                .list()
                .stream()
                .filter(Guidance::stands)
                .toList();
    }

    static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Guidance guidance(ResultSet row, int number) throws SQLException {
        return new Guidance(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Content(
                        GuidanceKind.of(row.getString("kind")).orElseThrow(),
                        Optional.ofNullable(row.getString("number")),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("subject"),
                        row.getString("asks"),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("form")),
                        Optional.ofNullable(row.getString("period"))),
                Optional.ofNullable(row.getObject("forwards", UUID.class)),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getObject("account_id", UUID.class),
                row.getObject("sent_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("replaced_by", UUID.class)),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        Optional<String> reason = Optional.ofNullable(row.getString("reason"));
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(
                                reason.get(),
                                row.getObject("withdrawn_by", UUID.class),
                                row.getObject("withdrawn_at", OffsetDateTime.class)));
    }
}
