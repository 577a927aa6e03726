package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;

/** What an account is today, for those who greet it or choose where its work begins. */
@Component
public class Posts {
    private final Accounts accounts;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Posts(Accounts accounts, Units units, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The posts held at a unit today, the longest held first. */
    public List<Post> today(AccountId account) {
        return accounts.posts(account, LocalDate.now(clock));
    }

    /**
     * Units at which the account holds one of these roles today, with those from which they took
     * over.
     */
    public Set<UnitId> places(AccountId account, Set<Role> roles) {
        Set<UnitId> own =
                today(account).stream()
                        .filter(post -> roles.contains(post.role()))
                        .map(Post::unit)
                        .collect(Collectors.toUnmodifiableSet());
        return own.isEmpty()
                ? own
                : Stream.concat(own.stream(), units.predecessors(own).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the account oversees how others use what they may see, and so reads the journal. */
    boolean oversees(AccountId account) {
        return today(account).stream().anyMatch(post -> Role.OVERSEERS.contains(post.role()));
    }

    /** Whether the account answers for a body today, whichever. */
    public boolean answers(AccountId account) {
        return today(account).stream().anyMatch(post -> post.role() == Role.ANSWERING_BODY);
    }

    /** Whether the account looks after accounts and settings today. */
    public boolean administers(AccountId account) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM access.post p
                                       JOIN access.account a ON a.id = p.account_id
                                       WHERE p.account_id = :account AND a.disabled_at IS NULL
                                         AND p.role = :role
                                         AND p.held_from <= :day AND p.held_until > :day)
                        """)
                .param("account", account.value())
                .param("role", Role.ADMINISTRATOR.word())
                .param("day", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }
}
