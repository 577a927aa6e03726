package vn.caunoi.activities;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityIntake.NewActivity;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** Recording, correcting and withdrawing at the screen, one activity at a time. */
@Component
class ActivityDesk {
    private final ActivityIntake intake;
    private final ActivityRecords records;
    private final PictureDesk pictures;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final JdbcClient jdbc;

    ActivityDesk(
            ActivityIntake intake,
            ActivityRecords records,
            PictureDesk pictures,
            ScopedTransactions transactions,
            Acts acts,
            JdbcClient jdbc) {
        this.intake = intake;
        this.records = records;
        this.pictures = pictures;
        this.transactions = transactions;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    /** A new activity and the act that recorded it. */
    record Recorded(UUID activity, UUID act) {}

    /** What came of a correction. */
    sealed interface Outcome {
        record Corrected(UUID act) implements Outcome {}

        /** What was typed stands there already. */
        record Unchanged() implements Outcome {}

        /** Somebody else corrected it in the meantime. */
        record Stale(ActivityRecord standing) implements Outcome {}

        /** It would become the record of another commune. */
        record OtherCommune() implements Outcome {}
    }

    Recorded record(Scope scope, NewActivity fresh, List<Taken.Picture> taken, boolean consent) {
        return transactions.write(
                scope.writable(),
                () -> {
                    UUID act = acts.begin(scope, "activity.saved");
                    var commune = fresh.communes().getFirst();
                    String code = intake.nextCode(commune, fresh.heldOn());
                    intake.keep(act, fresh.coded(code));
                    ActivityRecord recorded = records.coded(commune, code);
                    pictures.keep(act, recorded, taken, "", consent);
                    return new Recorded(recorded.id(), act);
                });
    }

    /**
     * @param seen the version that the person saw when the form was opened
     * @param reason for the history; may be ""
     */
    Outcome correct(Scope scope, UUID id, int seen, NewActivity typed, String reason) {
        return transactions.write(
                scope.writable(),
                () -> {
                    ActivityRecord standing = standing(id);
                    NewActivity wanted = typed.coded(standing.what().code());
                    if (standing.version() != seen) {
                        return new Outcome.Stale(standing);
                    }
                    if (!wanted.communes().getFirst().equals(standing.commune())) {
                        return new Outcome.OtherCommune();
                    }
                    if (wanted.equals(standing.what())) {
                        return new Outcome.Unchanged();
                    }
                    UUID act = acts.begin(scope, "activity.corrected");
                    intake.keep(act, wanted);
                    keepReason(act, id, reason);
                    return new Outcome.Corrected(act);
                });
    }

    UUID withdraw(Scope scope, UUID id, String reason) {
        return transactions.write(
                scope.writable(),
                () -> {
                    standing(id);
                    UUID act = acts.begin(scope, "activity.withdrawn");
                    intake.withdraw(id, act, reason);
                    return act;
                });
    }

    private ActivityRecord standing(UUID id) {
        OptionalInt version = intake.lock(id);
        if (version.isEmpty()) {
            throw new Refusal("activities.refusal.withdrawn");
        }
        return records.find(id).orElseThrow(NotFound::new);
    }

    private void keepReason(UUID act, UUID activity, String reason) {
        if (!reason.isEmpty()) {
            jdbc.sql(
                            """
                            INSERT INTO activities.correction (act_id, activity_id, reason)
                            VALUES (:act, :activity, :reason)
                            """)
                    .param("act", act)
                    .param("activity", activity)
                    .param("reason", reason)
                    .update();
        }
    }
}
