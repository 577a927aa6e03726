package vn.caunoi.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.people.PersonId;

/** Accounts and the posts they hold. A name of a person stands in module people, not here. */
@Component
public class Accounts {
    private final JdbcClient jdbc;
    private final AccountKeeping keeping;

    Accounts(JdbcClient jdbc, AccountKeeping keeping) {
        this.jdbc = jdbc;
        this.keeping = keeping;
    }

    /** An account as it signs in. */
    public record Account(AccountId id, String name, Optional<PersonId> person) {}

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM access.account)")
                .query(Boolean.class)
                .single();
    }

    /** Makes an account; empty when the name is taken. */
    public Optional<AccountId> open(String name, String password, Optional<PersonId> person) {
        return keeping.open(name, password, person);
    }

    /**
     * Makes an account with a drawn password, to be changed at the first sign-in, and gives it its
     * first role; empty when the name is taken.
     */
    public Optional<NewAccount> give(AccountId actor, String name, Post post, LocalDate from) {
        By by = By.person(actor);
        Optional<NewAccount> made = keeping.give(by, name, Optional.empty());
        made.ifPresent(account ->
                keeping.appoint(by, account.id(), post.role(), Optional.of(post.unit()), from));
        return made;
    }

    /** Gives an account a role at a unit from a day on; an administrator's role needs no unit. */
    public void appoint(AccountId account, Role role, Optional<UnitId> unit, LocalDate from) {
        keeping.appoint(By.MACHINE, account, role, unit, from);
    }

    /** Ends all posts of an account; from that day on they give nothing. */
    public void endPosts(AccountId account, LocalDate until) {
        keeping.endPosts(account, until);
    }

    public Optional<Account> named(String name) {
        return jdbc.sql(
                        "SELECT id, name, person_id FROM access.account WHERE name = :name AND disabled_at IS NULL")
                .param("name", name)
                .query((row, number) ->
                        new Account(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                Optional.ofNullable(row.getObject("person_id", UUID.class))
                                        .map(PersonId::new)))
                .optional();
    }

    /** Accounts that hold one of these roles at a unit on a day, the longest first. */
    public List<AccountId> holding(Set<Role> roles, UnitId unit, LocalDate day) {
        return jdbc
                .sql(
                        """
                        SELECT p.account_id FROM access.post p JOIN access.account a ON a.id = p.account_id
                        WHERE p.role = ANY(:roles) AND p.unit_id = :unit AND a.disabled_at IS NULL
                          AND p.held_from <= :day AND p.held_until > :day
                        GROUP BY p.account_id ORDER BY min(p.held_from), p.account_id
                        """)
                .param("roles", roles.stream().map(Role::word).toArray(String[]::new))
                .param("unit", unit.value())
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** The person behind an account. */
    public Optional<PersonId> person(AccountId account) {
        return jdbc.sql(
                        "SELECT person_id FROM access.account WHERE id = :id AND person_id IS NOT NULL")
                .param("id", account.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The account that has or had this name, also when it is disabled. */
    public Optional<AccountId> ever(String name) {
        return jdbc.sql("SELECT id FROM access.account WHERE name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** The posts held at a unit on a day. */
    public List<Post> posts(AccountId account, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT p.role, p.unit_id FROM access.post p JOIN access.account a ON a.id = p.account_id
                        WHERE p.account_id = :account AND a.disabled_at IS NULL AND p.unit_id IS NOT NULL
                          AND p.held_from <= :day AND p.held_until > :day
                        ORDER BY p.held_from, p.id
                        """)
                .param("account", account.value())
                .param("day", day)
                .query((row, number) ->
                        new Post(
                                Role.of(row.getString("role")).orElseThrow(),
                                new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    /** Names under which accounts sign in. */
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        return jdbc
                .sql("SELECT id, name FROM access.account WHERE id = ANY(:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
