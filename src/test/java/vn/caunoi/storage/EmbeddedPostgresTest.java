package vn.caunoi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir Path data;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            run(server, "CREATE TABLE kept AS SELECT 42 AS number");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            assertThat(run(server, "SELECT number FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aSecondUserJoinsAndTheFirstToLeaveDoesNotStopTheServer() throws SQLException {
        EmbeddedPostgres first = EmbeddedPostgres.open(data);
        EmbeddedPostgres second = EmbeddedPostgres.open(data);
        first.close();
        assertThat(run(second, "SELECT 1")).isEqualTo("1");
        second.close();
        assertThat(PostgresDirectory.at(data).process()).isEmpty();
    }

    @Test
    void aServerLeftBehindByAKilledProcessIsTakenOver() throws Exception {
        Process killed = otherProcess();
        killed.getInputStream().read();
        killed.destroyForcibly().waitFor();
        Optional<ProcessHandle> orphan = PostgresDirectory.at(data).process();
        assertThat(orphan).isPresent();

        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            assertThat(run(server, "SELECT 1")).isEqualTo("1");
            assertThat(PostgresDirectory.at(data).process().map(ProcessHandle::pid))
                    .isEqualTo(orphan.map(ProcessHandle::pid));
        }
        assertThat(PostgresDirectory.at(data).process()).isEmpty();
    }

    @Test
    void aLockWhoseNumberBelongsToAnotherProgramNowIsStale() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            run(server, "CREATE TABLE kept AS SELECT 7 AS number");
        }
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n");

        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            assertThat(run(server, "SELECT number FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefusedWithAWord() throws IOException {
        EmbeddedPostgres.open(data).close();
        Files.writeString(data.resolve("postgres/PG_VERSION"), "12\n");
        assertThatThrownBy(() -> EmbeddedPostgres.open(data))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("12");
    }

    @Test
    void writesReachTheDiskBeforeTheyAreConfirmedAndTextSortsInVietnamese() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            assertThat(run(server, "SHOW fsync")).isEqualTo("on");
            assertThat(run(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            run(
                                    server,
                                    "SELECT string_agg(w, '' ORDER BY w COLLATE \"vi-x-icu\") FROM unnest('{đ,d,ơ,ô,o,â,ă,a}'::text[]) w"))
                    .isEqualTo("aăâdđoôơ");
        }
    }

    @Test
    void onlyTheOwnerReadsThePasswords() throws IOException {
        EmbeddedPostgres.open(data).close();
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.resolve("postgres.passwords"))))
                .isEqualTo("rw-------");
    }

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsAServer.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A program that starts a server and never ends by itself. */
    static final class HoldsAServer {
        private HoldsAServer() {}

        public static void main(String[] args) throws InterruptedException {
            EmbeddedPostgres.open(Path.of(args[0]));
            System.out.write('.');
            System.out.flush();
            Thread.sleep(600_000);
        }
    }

    private static String run(EmbeddedPostgres server, String sql) throws SQLException {
        DatabaseAddress address = server.address("caunoi");
        try (Connection connection =
                        DriverManager.getConnection(
                                address.url(), address.owner().user(), address.owner().password());
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            if (!rows) {
                return "";
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
