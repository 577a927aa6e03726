package vn.caunoi.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityIntake.NewActivity;
import vn.caunoi.organization.UnitId;

/**
 * An activity as it stands, or as it stood before somebody changed it.
 *
 * @param batch the act by which it came to be so
 */
record ActivityRecord(
        UUID id,
        int version,
        NewActivity what,
        Optional<UUID> batch,
        OffsetDateTime recordedAt,
        boolean isWithdrawn,
        Optional<String> withdrawnReason) {
    static final String COLUMNS =
            """
            id, version, code, unit_ids, commune_ids, held_on, kind, topic, title, attendance,
            members_present, members_invited, organiser, place, audience, works, households,
            work_days, value_vnd, batch_id, recorded_at,
            withdrawn_at IS NOT NULL AS withdrawn, withdrawn_reason
            """;

    static ActivityRecord read(ResultSet row, int number) throws SQLException {
        return new ActivityRecord(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                what(row),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getString("withdrawn_reason")));
    }

    private static NewActivity what(ResultSet row) throws SQLException {
        return new NewActivity(
                row.getString("code"),
                units(row, "unit_ids"),
                units(row, "commune_ids"),
                row.getObject("held_on", LocalDate.class),
                row.getString("kind"),
                Optional.ofNullable(row.getString("topic")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getObject("attendance", Integer.class)),
                Optional.ofNullable(row.getObject("members_present", Integer.class)),
                Optional.ofNullable(row.getObject("members_invited", Integer.class)),
                Optional.ofNullable(row.getString("organiser")),
                Particulars.read(row));
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(UnitId::new).toList();
    }

    UnitId commune() {
        return what.communes().getFirst();
    }

    UnitId unit() {
        return what.units().getFirst();
    }

    /** A joint activity is seen by each of its units. */
    boolean mayBeReadBy(Scope scope) {
        return places().anyMatch(i -> scope.mayRead(what.communes().get(i), what.units().get(i)));
    }

    /** A joint activity is changed by somebody who keeps the records of all its units. */
    boolean mayBeChangedBy(Scope scope) {
        return places().allMatch(i -> scope.mayWrite(what.communes().get(i), what.units().get(i)));
    }

    /** What is said of a joint activity is signed for by somebody who signs for all its units. */
    boolean mayBeApprovedBy(Scope scope) {
        return places().allMatch(
                        i -> scope.mayApprove(what.communes().get(i), what.units().get(i)));
    }

    private IntStream places() {
        return IntStream.range(0, what.units().size());
    }
}
