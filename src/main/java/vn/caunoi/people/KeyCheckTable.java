package vn.caunoi.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The check values in {@code people.data_key}. */
@Component
final class KeyCheckTable implements KeyChecks {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyCheckTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public SortedMap<Integer, byte[]> recorded() {
        SortedMap<Integer, byte[]> checks = new TreeMap<>();
        jdbc.sql("SELECT version, check_value FROM people.data_key")
                .query(row -> {
                    checks.put(row.getInt("version"), row.getBytes("check_value"));
                });
        return checks;
    }

    @Override
    public void enter(int version, byte[] check) {
        jdbc.sql(
                        """
                        INSERT INTO people.data_key (version, check_value, made_at)
                        VALUES (:version, :check, :madeAt)
                        ON CONFLICT (version) DO NOTHING
                        """)
                .param("version", version)
                .param("check", check)
                .param("madeAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
