package vn.caunoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * What the public page says of an activity.
 *
 * @param batch the act by which it came to be so
 * @param version of what stands; 0 for one that is only proposed
 */
record Publication(
        UUID id,
        UUID activity,
        int version,
        String title,
        String text,
        LocalDate publishedOn,
        OffsetDateTime shownFrom,
        Optional<UUID> batch) {
    static final String COLUMNS =
            "id, activity_id, version, title, body, published_on, shown_from, batch_id";

    static Publication read(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("shown_from", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)));
    }
}
