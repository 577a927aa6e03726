package vn.caunoi.backup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.access.AccountId;
import vn.caunoi.storage.Uuid7;

/** Days on which somebody tried a restoration. */
@Repository
class Trials {
    private final JdbcClient jdbc;
    private final Clock clock;

    Trials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID record(AccountId account, LocalDate day) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO backup.trial (id, tried_on, account_id, recorded_at)
                        VALUES (:id, :day, :account, :now)
                        """)
                .param("id", id)
                .param("day", day)
                .param("account", account.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    Optional<LocalDate> last() {
        return jdbc.sql("SELECT tried_on FROM backup.trial ORDER BY tried_on DESC LIMIT 1")
                .query(LocalDate.class)
                .optional();
    }
}
