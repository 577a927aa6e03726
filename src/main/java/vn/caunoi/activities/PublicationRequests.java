package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Keeps what waits to be published; runs in the caller's transaction. */
@Component
class PublicationRequests implements TakesBack {
    private static final VersionedTable REQUESTS =
            new VersionedTable(
                    "activities.publication_request",
                    List.of("activity_id"),
                    List.of("title", "body", "asked_by", "declined"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    PublicationRequests(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** The one that waits or was declined, until somebody settles it. */
    Optional<PublicationRequest> of(UUID activity) {
        return jdbc.sql(
                        "SELECT %s FROM activities.publication_request r WHERE r.activity_id = :activity AND r.withdrawn_at IS NULL"
                                .formatted(PublicationRequest.COLUMNS))
                .param("activity", activity)
                .query(PublicationRequest::read)
                .optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<PublicationRequest> lock(UUID activity) {
        Optional<PublicationRequest> found = of(activity);
        found.ifPresent(request -> REQUESTS.lock(jdbc, request.id()));
        return found.flatMap(request -> of(activity));
    }

    /** All within reach, of activities that stand, oldest first. */
    List<PublicationRequest> open() {
        return jdbc.sql(
                        """
                        SELECT %s FROM activities.publication_request r
                        JOIN activities.activity a ON a.id = r.activity_id
                        WHERE r.withdrawn_at IS NULL AND a.withdrawn_at IS NULL
                        ORDER BY r.recorded_at, r.id
                        """
                                .formatted(PublicationRequest.COLUMNS))
                .query(PublicationRequest::read)
                .list();
    }

    void write(UUID act, PublicationRequest request) {
        Staging staging = REQUESTS.stage(jdbc, dataSource);
        staging.add(
                request.activity(),
                request.title(),
                request.text(),
                request.askedBy().value(),
                request.declined());
        staging.finish(act);
    }

    void settle(UUID act, PublicationRequest request, String reason) {
        REQUESTS.withdraw(jdbc, request.id(), act, reason);
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(REQUESTS.undo(jdbc, batch, reason));
    }
}
