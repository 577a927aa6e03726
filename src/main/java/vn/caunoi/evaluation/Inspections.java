package vn.caunoi.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** The books of inspections and findings; works in the caller's transaction and reach. */
@Component
class Inspections implements TakesBack {
    private static final VersionedTable INSPECTIONS =
            new VersionedTable(
                    "evaluation.inspection",
                    List.of("commune_id", "code"),
                    List.of(
                            "unit_id",
                            "planned_on",
                            "held_on",
                            "led_by",
                            "points",
                            "conclusion",
                            "good_practice"));
    private static final VersionedTable FINDINGS =
            new VersionedTable(
                    "evaluation.finding",
                    List.of("inspection_id", "code"),
                    List.of(
                            "commune_id",
                            "unit_id",
                            "point",
                            "what",
                            "remedy",
                            "remedy_due",
                            "remedied_on",
                            "remedy_note"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Inspections(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** Writes an inspection, new or corrected, and returns its id. */
    UUID write(UUID act, Inspection inspection) {
        Staging staging = INSPECTIONS.stage(jdbc, dataSource);
        staging.add(
                inspection.commune(),
                inspection.code(),
                inspection.unit(),
                inspection.plannedOn(),
                inspection.heldOn(),
                inspection.ledBy(),
                inspection.points().stream().map(InspectionPoint::word).toList(),
                inspection.conclusion(),
                inspection.goodPractice());
        staging.finish(act);
        return jdbc.sql(
                        "SELECT id FROM evaluation.inspection WHERE commune_id = :commune AND code = :code")
                .param("commune", inspection.commune().value())
                .param("code", inspection.code())
                .query(UUID.class)
                .single();
    }

    void write(UUID act, Finding finding) {
        Staging staging = FINDINGS.stage(jdbc, dataSource);
        staging.add(
                finding.inspection(),
                finding.code(),
                finding.commune(),
                finding.unit(),
                finding.point().word(),
                finding.what(),
                finding.remedy(),
                finding.remedyDue(),
                finding.remediedOn(),
                finding.remedyNote());
        staging.finish(act);
    }

    OptionalInt lockInspection(UUID id) {
        return INSPECTIONS.lock(jdbc, id);
    }

    OptionalInt lockFinding(UUID id) {
        return FINDINGS.lock(jdbc, id);
    }

    void withdraw(UUID act, UUID inspection, String reason) {
        INSPECTIONS.withdraw(jdbc, inspection, act, reason);
    }

    Optional<Inspection.Kept> find(UUID id) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, code, unit_id, planned_on, held_on, led_by, points, conclusion,
                               good_practice, version
                        FROM evaluation.inspection WHERE id = :id AND withdrawn_at IS NULL
                        """)
                .param("id", id)
                .query(Inspections::inspection)
                .optional();
    }

    /** As it stood in an earlier version. */
    Optional<Inspection.Kept> find(UUID id, String version) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, code, unit_id, planned_on, held_on, led_by, points, conclusion,
                               good_practice, version
                        FROM evaluation.inspection_history WHERE id = :id AND version::text = :version
                        LIMIT 1
                        """)
                .param("id", id)
                .param("version", version)
                .query(Inspections::inspection)
                .optional();
    }

    /** All within reach that were planned or held in a year, the latest first. */
    List<Inspection.Kept> of(int year) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, code, unit_id, planned_on, held_on, led_by, points, conclusion,
                               good_practice, version
                        FROM evaluation.inspection
                        WHERE withdrawn_at IS NULL
                          AND coalesce(held_on, planned_on) >= :from AND coalesce(held_on, planned_on) < :until
                        ORDER BY coalesce(held_on, planned_on) DESC, id
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year + 1, 1, 1))
                .query(Inspections::inspection)
                .list();
    }

    List<Inspection.Kept> at(UnitId area, int most) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, code, unit_id, planned_on, held_on, led_by, points, conclusion,
                               good_practice, version
                        FROM evaluation.inspection
                        WHERE unit_id = :unit AND withdrawn_at IS NULL AND held_on IS NOT NULL
                        ORDER BY held_on DESC, id LIMIT :most
                        """)
                .param("unit", area.value())
                .param("most", most)
                .query(Inspections::inspection)
                .list();
    }

    List<Finding.Kept> findings(UUID inspection) {
        return findings("inspection_id = :id", inspection);
    }

    Optional<Finding.Kept> finding(UUID id) {
        return findings("id = :id", id).stream().findFirst();
    }

    /** Remedies that are still owed anywhere within reach, the earliest due first. */
    List<Finding.Kept> owed() {
        return findings("remedy IS NOT NULL AND remedied_on IS NULL AND :id::uuid IS NULL", null);
    }

    /** As it stood in an earlier version. */
    Optional<Finding.Kept> finding(UUID id, String version) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, unit_id, inspection_id, code, point, what, remedy, remedy_due,
                               remedied_on, remedy_note, version
                        FROM evaluation.finding_history WHERE id = :id AND version::text = :version
                        LIMIT 1
                        """)
                .param("id", id)
                .param("version", version)
                .query(Inspections::finding)
                .optional();
    }

    private List<Finding.Kept> findings(String condition, @Nullable UUID id) {
        return jdbc.sql(
                        """
                        SELECT id, commune_id, unit_id, inspection_id, code, point, what, remedy, remedy_due,
                               remedied_on, remedy_note, version
                        FROM evaluation.finding WHERE withdrawn_at IS NULL AND %s
                        ORDER BY remedy_due NULLS LAST, id
                        """
                                .formatted(condition))
                .param("id", id)
                .query(Inspections::finding)
                .list();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        return Optional.of(
                FINDINGS.undo(jdbc, batch, reason).plus(INSPECTIONS.undo(jdbc, batch, reason)));
    }

    private static Inspection.Kept inspection(ResultSet row, int number) throws SQLException {
        return new Inspection.Kept(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Inspection(
                        row.getString("code"),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("planned_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                        row.getString("led_by"),
                        points((String[]) row.getArray("points").getArray()),
                        Optional.ofNullable(row.getString("conclusion")),
                        Optional.ofNullable(row.getString("good_practice"))));
    }

    private static List<InspectionPoint> points(String[] words) {
        return Arrays.stream(words)
                .flatMap(word -> InspectionPoint.of(word).map(Stream::of).orElseGet(Stream::empty))
                .toList();
    }

    private static Finding.Kept finding(ResultSet row, int number) throws SQLException {
        return new Finding.Kept(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Finding(
                        row.getString("code"),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("inspection_id", UUID.class),
                        InspectionPoint.of(row.getString("point")).orElseThrow(),
                        row.getString("what"),
                        Optional.ofNullable(row.getString("remedy")),
                        Optional.ofNullable(row.getObject("remedy_due", LocalDate.class)),
                        Optional.ofNullable(row.getObject("remedied_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("remedy_note"))));
    }
}
