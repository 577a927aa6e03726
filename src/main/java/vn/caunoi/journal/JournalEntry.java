package vn.caunoi.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry as it stands in the table.
 *
 * @param actor the word of an {@link Actor}
 * @param account empty for who acts without one
 */
record JournalEntry(
        UUID commune,
        UUID unit,
        UUID id,
        String actor,
        Optional<UUID> account,
        String act,
        String subjectKind,
        UUID subject,
        Optional<String> reason,
        Instant madeAt) {
    /** The columns that {@link #of} reads, of the table under the name e. */
    static final String COLUMNS =
            """
            e.commune_id, e.unit_id, e.id, e.actor, e.account_id, e.act, e.subject_kind, e.subject_id, e.reason, e.made_at
            """;

    static JournalEntry of(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getObject("commune_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("actor"),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
