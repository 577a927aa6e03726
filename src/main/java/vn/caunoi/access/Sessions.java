package vn.caunoi.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sessions of signed-in people as Spring Session keeps them. A row that is gone ends its
 * session with the next request, in whichever process that arrives.
 */
@Component
class Sessions {
    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An open session.
     *
     * @param handle names it without giving it away: the cookie carries another id
     * @param present whether it is the one that asks
     */
    record Open(UUID handle, Instant since, Instant lastUsed, boolean present) {}

    List<Open> of(String name, String present) {
        return jdbc.sql(
                        """
                        SELECT primary_id, session_id, creation_time, last_access_time FROM access.spring_session
                        WHERE principal_name = :name AND expiry_time > :now
                        ORDER BY last_access_time DESC
                        """)
                .param("name", name)
                .param("now", clock.millis())
                .query((row, number) ->
                        new Open(
                                UUID.fromString(row.getString("primary_id")),
                                Instant.ofEpochMilli(row.getLong("creation_time")),
                                Instant.ofEpochMilli(row.getLong("last_access_time")),
                                row.getString("session_id").equals(present)))
                .list();
    }

    int endAll(String name) {
        return endOthers(name, "");
    }

    /** Ends all but one. */
    int endOthers(String name, String kept) {
        return jdbc.sql(
                        """
                        DELETE FROM access.spring_session
                        WHERE principal_name = :name AND session_id <> :kept
                        """)
                .param("name", name)
                .param("kept", kept)
                .update();
    }

    /** Ends one of this account; that of another is not found. */
    int end(String name, UUID handle) {
        return jdbc.sql(
                        """
                        DELETE FROM access.spring_session
                        WHERE principal_name = :name AND primary_id = :handle
                        """)
                .param("name", name)
                .param("handle", handle.toString())
                .update();
    }
}
