package vn.caunoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/**
 * What everybody may read of activities: published on purpose, not taken down, not withdrawn; of
 * the pictures those to which the people in them agreed. Nobody's scope is asked for.
 */
@Component
public class PublicActivities {
    private static final String PUBLISHED =
            """
            FROM activities.publication p JOIN activities.activity a ON a.id = p.activity_id
            WHERE p.withdrawn_at IS NULL AND p.shown_from <= :now AND a.withdrawn_at IS NULL
            """;
    private static final String ROW =
            "SELECT a.id, a.unit_ids, a.held_on, a.kind, p.title, p.body " + PUBLISHED;
    private static final String AGREED =
            """
            x.withdrawn_at IS NULL AND x.consented_on IS NOT NULL AND x.consent_ended_on IS NULL
            AND x.shown_from <= :now
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Pictures pictures;
    private final Clock clock;

    PublicActivities(
            JdbcClient jdbc, ScopedTransactions transactions, Pictures pictures, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The latest ones at any of the units, newest first. */
    public List<PublicActivity> latest(UnitId commune, Set<UnitId> units, int most) {
        return transactions.read(
                within(commune),
                () ->
                        told(
                                jdbc.sql(
                                                ROW
                                                        + """
                                                        AND a.unit_ids && :units::uuid[]
                                                        ORDER BY a.held_on DESC, a.id DESC LIMIT :most
                                                        """)
                                        .param("units", ids(units))
                                        .param("most", most),
                                units));
    }

    /**
     * A single one, if it happened at any of the units; a joint one belongs to each of its units.
     */
    public Optional<PublicActivity> find(UUID id, Set<UnitId> units) {
        return transactions.read(
                Reach.EVERYTHING,
                () ->
                        told(
                                        jdbc.sql(
                                                        ROW
                                                                + "AND a.id = :id AND a.unit_ids && :units::uuid[]")
                                                .param("id", id)
                                                .param("units", ids(units)),
                                        units)
                                .stream()
                                .findFirst());
    }

    /**
     * Those at any of the units whose public words hold all of these, with or without marks; newest
     * first.
     */
    public List<PublicActivity> search(UnitId commune, Set<UnitId> units, String words, int most) {
        return transactions.read(
                within(commune),
                () ->
                        told(
                                jdbc.sql(
                                                ROW
                                                        + """
                                                        AND a.unit_ids && :units::uuid[]
                                                        AND storage.folded(p.title || ' ' || p.body) LIKE ALL (:words::text[])
                                                        ORDER BY a.held_on DESC, a.id DESC LIMIT :most
                                                        """)
                                        .param("units", ids(units))
                                        .param("words", FoldedWords.patterns(words))
                                        .param("most", most),
                                units));
    }

    /** Whether an activity is published as one of any of the units. */
    public boolean isShownAt(UUID id, Set<UnitId> units) {
        return transactions.read(
                Reach.EVERYTHING,
                () ->
                        jdbc.sql(
                                        "SELECT EXISTS (SELECT 1 "
                                                + PUBLISHED
                                                + " AND a.id = :id AND a.unit_ids && :units::uuid[])")
                                .param("id", id)
                                .param("units", ids(units))
                                .param("now", now())
                                .query(Boolean.class)
                                .single());
    }

    /**
     * A picture of an activity published as one of any of the units, as a JPEG file, while the
     * consent stands.
     */
    public Optional<byte[]> picture(UUID id, Set<UnitId> units, boolean small) {
        return transactions.read(
                Reach.EVERYTHING,
                () ->
                        jdbc.sql(
                                        """
                                        SELECT %s FROM activities.picture x
                                        WHERE id = :id AND %s AND EXISTS (
                                            SELECT %s AND a.id = x.activity_id AND a.unit_ids && :units::uuid[])
                                        """
                                                .formatted(Picture.COLUMNS, AGREED, PUBLISHED))
                                .param("id", id)
                                .param("units", ids(units))
                                .param("now", now())
                                .query(Picture::read)
                                .optional()
                                .flatMap(picture -> pictures.content(picture, small)));
    }

    private List<PublicActivity> told(JdbcClient.StatementSpec statement, Set<UnitId> asked) {
        List<PublicActivity> found =
                statement.param("now", now()).query((row, number) -> activity(row, asked)).list();
        Map<UUID, List<PublicPicture>> seen =
                pictures(found.stream().map(PublicActivity::id).toList());
        return found.stream()
                .map(bare ->
                        new PublicActivity(
                                bare.id(),
                                bare.unit(),
                                bare.day(),
                                bare.kind(),
                                bare.title(),
                                bare.text(),
                                seen.getOrDefault(bare.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<PublicPicture>> pictures(Collection<UUID> activities) {
        return jdbc
                .sql(
                        """
                        SELECT x.activity_id, x.id, x.caption FROM activities.picture x
                        WHERE x.activity_id = ANY(:activities) AND %s ORDER BY x.id
                        """
                                .formatted(AGREED))
                .param("activities", activities.toArray(UUID[]::new))
                .param("now", now())
                .query((row, number) ->
                        Map.entry(
                                row.getObject("activity_id", UUID.class),
                                new PublicPicture(
                                        row.getObject("id", UUID.class), row.getString("caption"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PublicActivity activity(ResultSet row, Set<UnitId> asked) throws SQLException {
        List<UnitId> units =
                Arrays.stream((UUID[]) row.getArray("unit_ids").getArray())
                        .map(UnitId::new)
                        .toList();
        return new PublicActivity(
                row.getObject("id", UUID.class),
                units.stream().filter(asked::contains).findFirst().orElseGet(units::getFirst),
                row.getObject("held_on", LocalDate.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("body"),
                List.of());
    }

    private static Reach within(UnitId commune) {
        return new Reach(false, Set.of(commune.value()), Set.of());
    }

    private static UUID[] ids(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
