package vn.caunoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.AccountId;

/**
 * What somebody wants the public page to say of an activity.
 *
 * @param version of what stands; 0 for one that is about to be made
 * @param declined why the Standing Committee did not agree; empty while it waits
 */
record PublicationRequest(
        UUID id,
        UUID activity,
        int version,
        String title,
        String text,
        AccountId askedBy,
        Optional<String> declined) {
    static final String COLUMNS =
            "r.id, r.activity_id, r.version, r.title, r.body, r.asked_by, r.declined";

    static PublicationRequest read(ResultSet row, int number) throws SQLException {
        return new PublicationRequest(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("body"),
                new AccountId(row.getObject("asked_by", UUID.class)),
                Optional.ofNullable(row.getString("declined")));
    }

    boolean isWaiting() {
        return declined.isEmpty();
    }

    PublicationRequest declined(String reason) {
        return new PublicationRequest(
                id, activity, version, title, text, askedBy, Optional.of(reason));
    }
}
