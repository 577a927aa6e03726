package vn.caunoi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Uuid7;

/** The rows of accounts and of their posts. */
@Component
class AccountTable {
    private static final String ACCOUNT =
            "SELECT a.id, a.name, a.person_id, a.disabled_at, a.must_change, a.last_sign_in FROM access.account a ";
    private static final String POST =
            "SELECT id, account_id, role, unit_id, held_from, held_until FROM access.post ";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the name is taken. */
    Optional<AccountId> insert(
            String name, String hash, Optional<PersonId> person, boolean mustChange) {
        return jdbc.sql(
                        """
                        INSERT INTO access.account (id, name, password_hash, person_id, must_change)
                        VALUES (:id, :name, :hash, :person, :must)
                        ON CONFLICT (name) DO NOTHING RETURNING id
                        """)
                .param("id", Uuid7.next())
                .param("name", name)
                .param("hash", hash)
                .param("person", person.map(PersonId::value).orElse(null))
                .param("must", mustChange)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    Optional<AccountRow> find(AccountId id) {
        return jdbc.sql(ACCOUNT + "WHERE a.id = :id")
                .param("id", id.value())
                .query(AccountTable::account)
                .optional();
    }

    boolean isTaken(String name) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM access.account WHERE name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Accounts that a search finds, in the order of their names; see {@link AccountSearch}. */
    List<AccountRow> found(AccountSearch search, int limit) {
        return jdbc.sql(
                        ACCOUNT
                                + """
                                WHERE (:everywhere OR EXISTS (SELECT FROM access.post p
                                                              WHERE p.account_id = a.id AND p.unit_id = ANY(:places)))
                                  AND (:state = '' OR (a.disabled_at IS NULL) = (:state = 'open'))
                                  AND (:words = '' OR strpos(a.name, :words) > 0 OR a.person_id = ANY(:persons)
                                       OR EXISTS (SELECT FROM access.post p
                                                  WHERE p.account_id = a.id AND p.unit_id = ANY(:named)))
                                ORDER BY a.name LIMIT :limit
                                """)
                .param("everywhere", search.places().isEmpty())
                .param("places", units(search.places().orElse(List.of())))
                .param("state", search.state())
                .param("words", search.words())
                .param(
                        "persons",
                        search.persons().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("named", units(search.named()))
                .param("limit", limit)
                .query(AccountTable::account)
                .list();
    }

    /** All posts of the accounts, those of the past too, newest first. */
    List<HeldPost> posts(Collection<AccountId> accounts) {
        return jdbc.sql(POST + "WHERE account_id = ANY(:ids) ORDER BY held_from DESC, id DESC")
                .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(AccountTable::post)
                .list();
    }

    /** Posts of a role at a unit that have not ended by the day, oldest first. */
    List<HeldPost> posts(Role role, UnitId unit, LocalDate day) {
        return jdbc.sql(
                        POST
                                + "WHERE role = :role AND unit_id = :unit AND held_until > :day ORDER BY held_from, id")
                .param("role", role.word())
                .param("unit", unit.value())
                .param("day", day)
                .query(AccountTable::post)
                .list();
    }

    /** Those of the units at which somebody may sign in for a role on the day. */
    Set<UnitId> served(Role role, Collection<UnitId> units, LocalDate day) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                SELECT DISTINCT p.unit_id FROM access.post p JOIN access.account a ON a.id = p.account_id
                                WHERE p.role = :role AND p.unit_id = ANY(:units) AND a.disabled_at IS NULL
                                  AND p.held_from <= :day AND p.held_until > :day
                                """)
                        .param("role", role.word())
                        .param("units", units(units))
                        .param("day", day)
                        .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                        .list());
    }

    UUID insertPost(AccountId account, Role role, Optional<UnitId> unit, LocalDate from) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO access.post (id, account_id, role, unit_id, held_from)
                        VALUES (:id, :account, :role, :unit, :from)
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("role", role.word())
                .param("unit", unit.map(UnitId::value).orElse(null))
                .param("from", from)
                .update();
        return id;
    }

    /** Whether the post stood longer before. */
    boolean endPost(UUID post, LocalDate until) {
        return jdbc.sql(
                                "UPDATE access.post SET held_until = :until WHERE id = :id AND held_until > :until")
                        .param("id", post)
                        .param("until", until)
                        .update()
                > 0;
    }

    Optional<HeldPost> post(UUID id) {
        return jdbc.sql(POST + "WHERE id = :id")
                .param("id", id)
                .query(AccountTable::post)
                .optional();
    }

    /** Lets a post stand as long as it did before its end was written. */
    void returnPost(UUID post, Optional<LocalDate> until) {
        jdbc.sql(
                        "UPDATE access.post SET held_until = coalesce(CAST(:until AS date), 'infinity') WHERE id = :id")
                .param("id", post)
                .param("until", until.orElse(null))
                .update();
    }

    /** A new password, chosen by the owner or given by somebody else; waiting times are over. */
    void setPassword(AccountId account, String hash, boolean mustChange) {
        jdbc.sql(
                        """
                        UPDATE access.account
                        SET password_hash = :hash, must_change = :must, misses = 0, wait_until = NULL
                        WHERE id = :id
                        """)
                .param("id", account.value())
                .param("hash", hash)
                .param("must", mustChange)
                .update();
    }

    /** Whether that changed anything. */
    boolean setDisabled(AccountId account, boolean disabled) {
        return jdbc.sql(
                                """
                                UPDATE access.account SET disabled_at = CASE WHEN :disabled THEN now() END
                                WHERE id = :id AND (disabled_at IS NOT NULL) <> :disabled
                                """)
                        .param("id", account.value())
                        .param("disabled", disabled)
                        .update()
                > 0;
    }

    private static UUID[] units(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static AccountRow account(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getObject("disabled_at", OffsetDateTime.class) != null,
                row.getBoolean("must_change"),
                Optional.ofNullable(row.getObject("last_sign_in", OffsetDateTime.class)));
    }

    private static HeldPost post(ResultSet row, int number) throws SQLException {
        LocalDate until = row.getObject("held_until", LocalDate.class);
        return new HeldPost(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                Role.of(row.getString("role")).orElseThrow(),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                row.getObject("held_from", LocalDate.class),
                Optional.of(until).filter(day -> day.getYear() <= 9999));
    }
}
