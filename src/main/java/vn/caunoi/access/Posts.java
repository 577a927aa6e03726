package vn.caunoi.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account is today, for those who greet it or choose where its work begins. */
@Component
public class Posts {
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Posts(Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The posts held at a unit today, the longest held first. */
    public List<Post> today(AccountId account) {
        return accounts.posts(account, LocalDate.now(clock));
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
