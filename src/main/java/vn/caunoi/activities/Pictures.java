package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Keeps the pictures of activities; runs in the caller's transaction. */
@Component
class Pictures implements TakesBack {
    private static final String JPEG = "image/jpeg";
    private static final VersionedTable PICTURES =
            new VersionedTable(
                    "activities.picture",
                    List.of("large_id"),
                    List.of(
                            "activity_id",
                            "small_id",
                            "commune_id",
                            "unit_id",
                            "caption",
                            "consent",
                            "consented_on",
                            "consent_ended_on",
                            "shown_from"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final StoredFiles files;
    private final ScopedTransactions transactions;

    Pictures(
            JdbcClient jdbc,
            DataSource dataSource,
            StoredFiles files,
            ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.files = files;
        this.transactions = transactions;
    }

    /** The pictures of an activity that were not removed, in the order in which they came. */
    List<Picture> of(UUID activity) {
        return jdbc.sql(
                        """
                        SELECT %s FROM activities.picture
                        WHERE activity_id = :activity AND withdrawn_at IS NULL ORDER BY id
                        """
                                .formatted(Picture.COLUMNS))
                .param("activity", activity)
                .query(Picture::read)
                .list();
    }

    Optional<Picture> find(UUID id) {
        return jdbc.sql(
                        "SELECT %s FROM activities.picture WHERE id = :id AND withdrawn_at IS NULL"
                                .formatted(Picture.COLUMNS))
                .param("id", id)
                .query(Picture::read)
                .optional();
    }

    /** The same, locked: nobody else ends its consent until the transaction ends. */
    Optional<Picture> lock(UUID id) {
        return PICTURES.lock(jdbc, id).isPresent() ? find(id) : Optional.empty();
    }

    void add(
            UUID act,
            ActivityRecord activity,
            List<Taken.Picture> taken,
            String caption,
            Optional<Picture.Consent> consent) {
        Staging staging = PICTURES.stage(jdbc, dataSource);
        UUID commune = activity.commune().value();
        UUID unit = activity.unit().value();
        for (Taken.Picture picture : taken) {
            UUID large = files.keep(commune, unit, JPEG, picture.large());
            UUID small = files.keep(commune, unit, JPEG, picture.small());
            // its own id is made when it is merged
            stage(
                    staging,
                    new Picture(
                            large, activity.id(), large, small, commune, unit, caption, consent));
        }
        staging.finish(act);
    }

    /** Another caption or another state of consent. */
    void change(UUID act, Picture picture) {
        Staging staging = PICTURES.stage(jdbc, dataSource);
        stage(staging, picture);
        staging.finish(act);
    }

    /** Erases the picture itself; that there was one stays in the history. */
    void remove(UUID act, Picture picture, String reason) {
        PICTURES.withdraw(jdbc, picture.id(), act, reason);
        erase(picture);
    }

    /**
     * The JPEG file. A joint activity's pictures lie at one of its units, so the file is read
     * within that unit's reach once the picture was found within the reader's own.
     */
    Optional<byte[]> content(Picture picture, boolean small) {
        return transactions
                .read(home(picture), () -> files.find(small ? picture.small() : picture.large()))
                .map(StoredFiles.StoredFile::content);
    }

    /** What was erased does not come back. */
    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        if (hasRemoved(batch)) {
            return Optional.empty();
        }
        List<Picture> added = addedBy(batch);
        UndoCounts counts = PICTURES.undo(jdbc, batch, reason);
        added.stream().filter(picture -> find(picture.id()).isEmpty()).forEach(this::erase);
        return Optional.of(counts);
    }

    private boolean hasRemoved(UUID batch) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM activities.picture x
                                       JOIN activities.picture_history h
                                         ON h.id = x.id AND h.superseded_by = :batch
                                       WHERE x.batch_id = :batch AND x.withdrawn_at IS NOT NULL)
                        """)
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    private List<Picture> addedBy(UUID batch) {
        return jdbc.sql(
                        "SELECT %s FROM activities.picture WHERE batch_id = :batch"
                                .formatted(Picture.COLUMNS))
                .param("batch", batch)
                .query(Picture::read)
                .list();
    }

    private void erase(Picture picture) {
        transactions.write(
                home(picture),
                () -> {
                    files.erase(picture.large());
                    files.erase(picture.small());
                    return picture;
                });
    }

    private static Reach home(Picture picture) {
        return new Reach(false, Set.of(), Set.of(picture.unit()));
    }

    private static void stage(Staging staging, Picture picture) {
        staging.add(
                picture.large(),
                picture.activity(),
                picture.small(),
                picture.commune(),
                picture.unit(),
                picture.caption(),
                picture.consent().map(Picture.Consent::words),
                picture.consent().map(Picture.Consent::givenOn),
                picture.consent().flatMap(Picture.Consent::endedOn),
                picture.consent().map(Picture.Consent::shownFrom));
    }
}
