package vn.caunoi.matters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;

/** The bodies of a commune and who answers for them, within the caller's transaction and reach. */
@Repository
public class BodyStore {
    private static final String BODY =
            """
            SELECT b.id, b.version, b.commune_id, b.code, b.name, b.kind, b.email, b.link_number, b.valid_from,
                   b.valid_until
            FROM matters.body b
            """;

    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the commune has a body of this code already. */
    public boolean add(Body body) {
        return parameters(
                                jdbc.sql(
                                        """
                                        INSERT INTO matters.body (id, version, commune_id, code, name, kind, email, link_number,
                                                                  valid_from, valid_until)
                                        VALUES (:id, :version, :commune, :code, :name, :kind, :email, :link, :from, :until)
                                        ON CONFLICT (commune_id, code) DO NOTHING
                                        """),
                                body)
                        .param("commune", body.commune().value())
                        .param("code", body.code())
                        .update()
                > 0;
    }

    /** False when somebody else has changed the body since this version. */
    public boolean save(Body body) {
        return parameters(
                                jdbc.sql(
                                        """
                                        UPDATE matters.body
                                        SET version = version + 1, name = :name, kind = :kind, email = :email,
                                            link_number = :link, valid_from = :from, valid_until = :until
                                        WHERE id = :id AND version = :version
                                        """),
                                body)
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec statement, Body body) {
        return statement
                .param("id", body.id())
                .param("version", body.version())
                .param("name", body.name())
                .param("kind", body.kind().word())
                .param("email", body.email().orElse(null))
                .param("link", body.linkNumber())
                .param("from", body.validity().from())
                .param("until", body.validity().until());
    }

    public Optional<Body> find(UUID id) {
        return jdbc.sql(BODY + " WHERE b.id = :id")
                .param("id", id)
                .query(BodyStore::body)
                .optional();
    }

    public Optional<Body> named(UnitId commune, String code) {
        return jdbc.sql(BODY + " WHERE b.commune_id = :commune AND b.code = :code")
                .param("commune", commune.value())
                .param("code", code)
                .query(BodyStore::body)
                .optional();
    }

    /** Of a commune, those that stand today first. */
    public List<Body> of(UnitId commune) {
        return jdbc.sql(
                        BODY
                                + """
                                WHERE b.commune_id = :commune
                                ORDER BY b.valid_until DESC, b.name COLLATE "vi-x-icu", b.id
                                """)
                .param("commune", commune.value())
                .query(BodyStore::body)
                .list();
    }

    /** A body that an account answers for, and where. */
    public record Held(UUID body, UnitId commune) {}

    /** For which bodies an account answers on a day; also beyond its reach, which is none. */
    public List<Held> heldBy(UUID account, LocalDate day) {
        return jdbc.sql("SELECT body_id, commune_id FROM matters.bodies_held_by(:account, :day)")
                .param("account", account)
                .param("day", day)
                .query((row, number) ->
                        new Held(
                                row.getObject("body_id", UUID.class),
                                new UnitId(row.getObject("commune_id", UUID.class))))
                .list();
    }

    /** Where a body answers, and which of its links are good. */
    public record Linked(UnitId commune, int linkNumber) {}

    /** Also beyond any reach: whoever opens a link reaches nothing yet. */
    public Optional<Linked> linked(UUID body) {
        return jdbc.sql(
                        """
                        SELECT commune_id, link_number FROM matters.body_of_link(:body)
                        WHERE commune_id IS NOT NULL
                        """)
                .param("body", body)
                .query((row, number) ->
                        new Linked(
                                new UnitId(row.getObject("commune_id", UUID.class)),
                                row.getInt("link_number")))
                .optional();
    }

    /** Lets an account answer for a body from a day on. */
    public void appoint(UUID id, Body body, UUID account, LocalDate from) {
        jdbc.sql(
                        """
                        INSERT INTO matters.body_holder (id, body_id, commune_id, account_id, held_from)
                        VALUES (:id, :body, :commune, :account, :from)
                        """)
                .param("id", id)
                .param("body", body.id())
                .param("commune", body.commune().value())
                .param("account", account)
                .param("from", from)
                .update();
    }

    /** From that day on the account does not answer for the body any more. */
    public void release(Body body, UUID account, LocalDate until) {
        jdbc.sql(
                        """
                        UPDATE matters.body_holder SET held_until = greatest(:until, held_from + 1)
                        WHERE body_id = :body AND account_id = :account AND held_until > :until
                        """)
                .param("body", body.id())
                .param("account", account)
                .param("until", until)
                .update();
    }

    /** The accounts that answer for a body on a day. */
    public List<UUID> holders(UUID body, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT account_id FROM matters.body_holder
                        WHERE body_id = :body AND held_from <= :day AND held_until > :day
                        ORDER BY held_from, id
                        """)
                .param("body", body)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    private static Body body(ResultSet row, int number) throws SQLException {
        return new Body(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new UnitId(row.getObject("commune_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                BodyKind.of(row.getString("kind")).orElse(BodyKind.OFFICE),
                Optional.ofNullable(row.getString("email")),
                row.getInt("link_number"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }
}
