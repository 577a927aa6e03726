package vn.caunoi.papers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;

/**
 * Gives numbers, one series per issuer, type and calendar year. Works in the running write
 * transaction, which holds the series until it ends: what is rolled back gives its number back.
 */
@Component
class PaperSeries {
    private final JdbcClient jdbc;

    PaperSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One series of numbers. */
    record Key(UnitId issuer, String type, int year) {}

    int next(UnitId commune, Key key) {
        return with(
                        jdbc.sql(
                                """
                                INSERT INTO papers.series AS s (commune_id, unit_id, type, year, last_number)
                                VALUES (:commune, :unit, :type, :year, 1)
                                ON CONFLICT (unit_id, type, year) DO UPDATE SET last_number = s.last_number + 1
                                RETURNING last_number
                                """),
                        key)
                .param("commune", commune.value())
                .query(Integer.class)
                .single();
    }

    /** Goes on after the last number of a book on paper; false when numbers were given already. */
    boolean beginAfter(UnitId commune, Key key, int last) {
        return with(
                                jdbc.sql(
                                        """
                                        INSERT INTO papers.series AS s (commune_id, unit_id, type, year, first_number, last_number)
                                        VALUES (:commune, :unit, :type, :year, :last + 1, :last)
                                        ON CONFLICT (unit_id, type, year)
                                        DO UPDATE SET first_number = :last + 1, last_number = :last
                                        WHERE s.last_number < s.first_number
                                        """),
                                key)
                        .param("commune", commune.value())
                        .param("last", last)
                        .update()
                > 0;
    }

    /** Takes the last number back; false when it is not the last one any more. */
    boolean giveBack(Key key, int number) {
        return with(
                                jdbc.sql(
                                        """
                                        UPDATE papers.series SET last_number = last_number - 1
                                        WHERE unit_id = :unit AND type = :type AND year = :year AND last_number = :number
                                        """),
                                key)
                        .param("number", number)
                        .update()
                > 0;
    }

    /** The latest day on which a paper of the series was issued. */
    Optional<LocalDate> latestDay(Key key) {
        return with(
                        jdbc.sql(
                                """
                                SELECT issued_on FROM papers.paper
                                WHERE unit_id = :unit AND type = :type AND year = :year AND taken_back_at IS NULL
                                ORDER BY issued_on DESC LIMIT 1
                                """),
                        key)
                .query(LocalDate.class)
                .optional();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Key key) {
        UUID unit = key.issuer().value();
        return statement.param("unit", unit).param("type", key.type()).param("year", key.year());
    }
}
