package vn.caunoi.activities;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** Single activities with all that was ever recorded of them. */
@Component
class ActivityRecords {
    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;

    ActivityRecords(JdbcClient jdbc, ScopedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * A state that no longer stands.
     *
     * @param by the act that replaced it; empty where an act was taken back
     */
    record Past(ActivityRecord state, OffsetDateTime until, Optional<UUID> by) {}

    ActivityRecord readable(Scope scope, UUID id) {
        return transactions
                .read(scope.readable(), () -> find(id))
                .filter(found -> found.mayBeReadBy(scope))
                .orElseThrow(NotFound::new);
    }

    ActivityRecord changeable(Scope scope, UUID id) {
        return Optional.of(readable(scope, id))
                .filter(found -> found.mayBeChangedBy(scope))
                .orElseThrow(NotFound::new);
    }

    /** One that the person may change and that was not withdrawn. */
    ActivityRecord standing(Scope scope, UUID id) {
        ActivityRecord found = changeable(scope, id);
        if (found.isWithdrawn()) {
            throw new Refusal("activities.refusal.withdrawn");
        }
        return found;
    }

    /** Within the running transaction, as far as its reach goes. */
    Optional<ActivityRecord> find(UUID id) {
        return jdbc.sql(
                        "SELECT %s FROM activities.activity WHERE id = :id"
                                .formatted(ActivityRecord.COLUMNS))
                .param("id", id)
                .query(ActivityRecord::read)
                .optional();
    }

    /** The same by the code that was just given to it. */
    ActivityRecord coded(UnitId commune, String code) {
        return jdbc.sql(
                        "SELECT %s FROM activities.activity WHERE commune_id = :commune AND code = :code"
                                .formatted(ActivityRecord.COLUMNS))
                .param("commune", commune.value())
                .param("code", code)
                .query(ActivityRecord::read)
                .single();
    }

    /** What stood before, oldest first. */
    List<Past> past(Scope scope, UUID id) {
        return transactions.read(
                scope.readable(),
                () ->
                        jdbc.sql(
                                        """
                                        SELECT %s, superseded_at, superseded_by
                                        FROM activities.activity_history WHERE id = :id
                                        ORDER BY version, superseded_at
                                        """
                                                .formatted(ActivityRecord.COLUMNS))
                                .param("id", id)
                                .query((row, number) ->
                                        new Past(
                                                ActivityRecord.read(row, number),
                                                row.getObject(
                                                        "superseded_at", OffsetDateTime.class),
                                                Optional.ofNullable(
                                                        row.getObject(
                                                                "superseded_by", UUID.class))))
                                .list());
    }

    /** Reasons of corrections by their acts. */
    Map<UUID, String> reasons(Scope scope, UUID id) {
        return transactions
                .read(
                        scope.readable(),
                        () ->
                                jdbc.sql(
                                                "SELECT act_id, reason FROM activities.correction WHERE activity_id = :id")
                                        .param("id", id)
                                        .query((row, number) ->
                                                Map.entry(
                                                        row.getObject("act_id", UUID.class),
                                                        row.getString("reason")))
                                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
