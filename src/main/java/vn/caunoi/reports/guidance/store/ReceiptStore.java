package vn.caunoi.reports.guidance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.ReceiptState;
import vn.caunoi.reports.guidance.store.Receipt.Activity;
import vn.caunoi.reports.guidance.store.Receipt.Step;
import vn.caunoi.storage.Uuid7;

/** To whom guidance was sent and what they said to it; in the caller's transaction and reach. */
@Repository
public class ReceiptStore {
    private static final String ROWS =
            """
            SELECT r.guidance_id, r.unit_id, r.sender_id, s.position, s.state, s.planned_on, s.line,
                   s.activity, s.activity_title, s.account_id, s.taken_at
            FROM reports.guidance_recipient r
            LEFT JOIN reports.guidance_step s ON (s.guidance_id, s.unit_id) = (r.guidance_id, r.unit_id)
            """;

    private final JdbcClient jdbc;

    ReceiptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters to whom a guidance goes. */
    public void address(Guidance guidance, Map<UnitId, UnitId> communesByUnit) {
        communesByUnit.forEach((unit, commune) ->
                jdbc.sql(
                                """
                                INSERT INTO reports.guidance_recipient (guidance_id, commune_id, unit_id, sender_id)
                                VALUES (:guidance, :commune, :unit, :sender)
                                """)
                        .param("guidance", guidance.id())
                        .param("commune", commune.value())
                        .param("unit", unit.value())
                        .param("sender", guidance.sender().value())
                        .update());
    }

    /** Adds what a unit says; false when somebody else of it was quicker. */
    public boolean add(Receipt receipt, UnitId commune, Step step) {
        return jdbc.sql(
                                """
                                INSERT INTO reports.guidance_step
                                    (id, guidance_id, commune_id, unit_id, position, state, planned_on, line,
                                     activity, activity_title, account_id, taken_at)
                                VALUES (:id, :guidance, :commune, :unit, :position, :state, :planned, :line,
                                        :activity, :title, :account, :at)
                                ON CONFLICT (guidance_id, unit_id, position) DO NOTHING
                                """)
                        .param("id", Uuid7.next())
                        .param("guidance", receipt.guidance())
                        .param("commune", commune.value())
                        .param("unit", receipt.unit().value())
                        .param("position", step.position())
                        .param("state", step.state().word())
                        .param("planned", step.plannedOn().orElse(null))
                        .param("line", step.line().orElse(null))
                        .param("activity", step.activity().map(Activity::href).orElse(null))
                        .param("title", step.activity().map(Activity::title).orElse(null))
                        .param("account", step.account())
                        .param("at", step.at())
                        .update()
                == 1;
    }

    /** What was said to these, by every unit within reach. */
    public List<Receipt> of(Collection<UUID> guidance) {
        return gathered(
                jdbc.sql(
                                ROWS
                                        + " WHERE r.guidance_id = ANY(:guidance)"
                                        + " ORDER BY r.guidance_id DESC, r.unit_id, s.position")
                        .param("guidance", guidance.toArray(UUID[]::new))
                        .query(ReceiptStore::row)
                        .list());
    }

    /** What was sent to these units, the newest first. */
    public List<Receipt> to(Collection<UnitId> units, int most) {
        return gathered(
                jdbc.sql(
                                ROWS
                                        + """
                                        WHERE r.unit_id = ANY(:units) AND r.guidance_id IN (
                                            SELECT guidance_id FROM reports.guidance_recipient
                                            WHERE unit_id = ANY(:units) ORDER BY guidance_id DESC LIMIT :most)
                                        ORDER BY r.guidance_id DESC, r.unit_id, s.position
                                        """)
                        .param("units", GuidanceStore.ids(units))
                        .param("most", most)
                        .query(ReceiptStore::row)
                        .list());
    }

    /** What was sent to these units and is not done. */
    public List<Receipt> open(Collection<UnitId> units) {
        return gathered(
                jdbc.sql(
                                ROWS
                                        + """
                                        WHERE r.unit_id = ANY(:units) AND NOT EXISTS (
                                            SELECT FROM reports.guidance_step d
                                            WHERE (d.guidance_id, d.unit_id) = (r.guidance_id, r.unit_id) AND d.state = 'done')
                                        ORDER BY r.guidance_id DESC, r.unit_id, s.position
                                        """)
                        .param("units", GuidanceStore.ids(units))
                        .query(ReceiptStore::row)
                        .list());
    }

    private record Row(UUID guidance, UnitId unit, UnitId sender, Optional<Step> step) {}

    private record Place(UUID guidance, UnitId unit) {}

    private static List<Receipt> gathered(List<Row> rows) {
        Map<Place, List<Step>> steps = new LinkedHashMap<>();
        Map<Place, UnitId> senders = new LinkedHashMap<>();
        rows.forEach(row -> {
            Place place = new Place(row.guidance(), row.unit());
            senders.put(place, row.sender());
            row.step().ifPresent(steps.computeIfAbsent(place, any -> new ArrayList<>())::add);
        });
        return senders.entrySet().stream()
                .map(entry ->
                        new Receipt(
                                entry.getKey().guidance(),
                                entry.getKey().unit(),
                                entry.getValue(),
                                steps.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("guidance_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitId(row.getObject("sender_id", UUID.class)),
                step(row));
    }

    private static Optional<Step> step(ResultSet row) throws SQLException {
        Optional<String> state = Optional.ofNullable(row.getString("state"));
        if (state.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> title = Optional.ofNullable(row.getString("activity_title"));
        Optional<String> href = Optional.ofNullable(row.getString("activity"));
        return Optional.of(
                new Step(
                        row.getInt("position"),
                        ReceiptState.of(state.get()),
                        Optional.ofNullable(row.getObject("planned_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("line")),
                        href.flatMap(path -> title.map(words -> new Activity(path, words))),
                        row.getObject("account_id", UUID.class),
                        row.getObject("taken_at", OffsetDateTime.class)));
    }
}
