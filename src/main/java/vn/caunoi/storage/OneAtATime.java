package vn.caunoi.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets a piece of work run once at a time over all processes on one database. The database gives
 * the turn back by itself when a process dies.
 */
@Component
public class OneAtATime {
    private final DataSource dataSource;

    OneAtATime(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Runs the work now, or not at all.
     *
     * @param name what must not run twice
     * @return empty when it runs elsewhere
     */
    public <T> Optional<T> attempt(String name, Supplier<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return isFree(connection, name) ? Optional.of(work.get()) : Optional.empty();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new StorageFailure("The turn of " + name + " could not be kept", e);
        }
    }

    private static boolean isFree(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
