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

/** Keeps what the public page says of activities; runs in the caller's transaction. */
@Component
class Publications implements TakesBack {
    private static final VersionedTable PUBLICATIONS =
            new VersionedTable(
                    "activities.publication",
                    List.of("activity_id"),
                    List.of("title", "body", "published_on", "shown_from"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Publications(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** What stands on the public page now, or will in some seconds. */
    Optional<Publication> of(UUID activity) {
        return jdbc.sql(
                        "SELECT %s FROM activities.publication WHERE activity_id = :activity AND withdrawn_at IS NULL"
                                .formatted(Publication.COLUMNS))
                .param("activity", activity)
                .query(Publication::read)
                .optional();
    }

    /** The same, locked until the transaction ends. */
    Optional<Publication> lock(UUID activity) {
        Optional<Publication> found = of(activity);
        found.ifPresent(standing -> PUBLICATIONS.lock(jdbc, standing.id()));
        return found.flatMap(standing -> of(activity));
    }

    void publish(UUID act, Publication publication) {
        Staging staging = PUBLICATIONS.stage(jdbc, dataSource);
        staging.add(
                publication.activity(),
                publication.title(),
                publication.text(),
                publication.publishedOn(),
                publication.shownFrom());
        staging.finish(act);
    }

    void takeDown(UUID act, Publication publication, String reason) {
        PUBLICATIONS.withdraw(jdbc, publication.id(), act, reason);
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(PUBLICATIONS.undo(jdbc, batch, reason));
    }
}
