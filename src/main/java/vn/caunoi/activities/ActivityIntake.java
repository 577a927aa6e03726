package vn.caunoi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Takes in activities in batches; runs in the caller's transaction. */
@Component
public class ActivityIntake implements RecordHolder, TakesBack {
    private static final VersionedTable ACTIVITIES =
            new VersionedTable(
                    "activities.activity",
                    List.of("commune_id", "code"),
                    List.of(
                            "unit_ids",
                            "commune_ids",
                            "held_on",
                            "kind",
                            "topic",
                            "title",
                            "attendance",
                            "members_present",
                            "members_invited",
                            "organiser",
                            "place",
                            "audience",
                            "works",
                            "households",
                            "work_days",
                            "value_vnd"));

    /** The same table as imports fill it: what their format does not know they leave alone. */
    private static final VersionedTable IMPORTED =
            ACTIVITIES.leaving(
                    List.of("place", "audience", "works", "households", "work_days", "value_vnd"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    ActivityIntake(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * An activity that comes in.
     *
     * @param code its id in the commune of its first unit
     * @param units where it happened; several make it a joint activity
     * @param communes the commune of each of them on the day, in the same order
     */
    public record NewActivity(
            String code,
            List<UnitId> units,
            List<UnitId> communes,
            LocalDate heldOn,
            String kind,
            Optional<String> topic,
            Optional<String> title,
            Optional<Integer> attendance,
            Optional<Integer> membersPresent,
            Optional<Integer> membersInvited,
            Optional<String> organiser,
            Particulars particulars) {
        /** The same under another code. */
        NewActivity coded(String other) {
            return new NewActivity(
                    other,
                    units,
                    communes,
                    heldOn,
                    kind,
                    topic,
                    title,
                    attendance,
                    membersPresent,
                    membersInvited,
                    organiser,
                    particulars);
        }
    }

    /** Opens a batch of imported activities in the running transaction. */
    public Intake open(UUID batch) {
        return new Intake(batch, IMPORTED.stage(jdbc, dataSource));
    }

    /** Records or corrects one activity with all that was typed of it. */
    MergeCounts keep(UUID act, NewActivity activity) {
        Particulars more = activity.particulars();
        Staging staging = ACTIVITIES.stage(jdbc, dataSource);
        staging.add(
                activity.communes().getFirst(),
                activity.code(),
                activity.units(),
                activity.communes(),
                activity.heldOn(),
                activity.kind(),
                activity.topic(),
                activity.title(),
                activity.attendance(),
                activity.membersPresent(),
                activity.membersInvited(),
                activity.organiser(),
                more.place(),
                more.audience(),
                more.works(),
                more.households(),
                more.workDays(),
                more.value());
        return staging.finish(act);
    }

    /** A batch on its way. */
    public final class Intake {
        private final UUID batch;
        private final Staging staging;

        private Intake(UUID batch, Staging staging) {
            this.batch = batch;
            this.staging = staging;
        }

        public void add(NewActivity activity) {
            staging.add(
                    activity.communes().getFirst(),
                    activity.code(),
                    activity.units(),
                    activity.communes(),
                    activity.heldOn(),
                    activity.kind(),
                    activity.topic(),
                    activity.title(),
                    activity.attendance(),
                    activity.membersPresent(),
                    activity.membersInvited(),
                    activity.organiser());
        }

        public MergeCounts finish() {
            return staging.finish(batch);
        }
    }

    /** A code that no activity of the commune has: the year and a number. */
    String nextCode(UnitId commune, LocalDate heldOn) {
        return jdbc.sql("SELECT activities.next_code(:commune, :year)")
                .param("commune", commune.value())
                .param("year", heldOn.getYear())
                .query(String.class)
                .single();
    }

    /** The version that stands, locked until the transaction ends; empty once withdrawn. */
    OptionalInt lock(UUID id) {
        return ACTIVITIES.lock(jdbc, id);
    }

    /** Withdraws one activity; it stays in the history and counts no more. */
    void withdraw(UUID id, UUID batch, String reason) {
        ACTIVITIES.withdraw(jdbc, id, batch, reason);
    }

    /** Takes a batch back. */
    public UndoCounts undo(UUID batch, String reason) {
        return ACTIVITIES.undo(jdbc, batch, reason);
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM activities.activity_place p
                                       JOIN activities.activity a ON a.id = p.activity_id
                                       WHERE p.unit_id = ANY(:units) AND a.withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(undo(batch, reason));
    }
}
