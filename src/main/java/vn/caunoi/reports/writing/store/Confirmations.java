package vn.caunoi.reports.writing.store;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.Uuid7;

/** Who said that an area's records are complete; works in the caller's transaction. */
@Repository
public class Confirmations {
    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void confirm(Subject subject, UUID account, OffsetDateTime now) {
        jdbc.sql(
                        """
                        INSERT INTO reports.area_confirmation (id, commune_id, unit_id, period, account_id, confirmed_at)
                        VALUES (:id, :commune, :unit, :period, :account, :now)
                        """)
                .param("id", Uuid7.next())
                .param("commune", subject.commune().value())
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("account", account)
                .param("now", now)
                .update();
    }

    /** The latest word of each area that gave one. */
    public Map<UnitId, Confirmation> latest(Collection<UnitId> areas, Period period) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT ON (unit_id) unit_id, account_id, confirmed_at
                        FROM reports.area_confirmation
                        WHERE unit_id = ANY(:areas) AND period = :period
                        ORDER BY unit_id, confirmed_at DESC
                        """)
                .param("areas", areas.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("period", period.code())
                .query((row, number) ->
                        Map.entry(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new Confirmation(
                                        row.getObject("account_id", UUID.class),
                                        row.getObject("confirmed_at", OffsetDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who confirmed, and when. */
    public record Confirmation(UUID account, OffsetDateTime at) {}
}
