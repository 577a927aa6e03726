package vn.caunoi.reports.writing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Manuscript;
import vn.caunoi.reports.writing.Manuscript.Entry;
import vn.caunoi.reports.writing.Manuscript.OwnSentence;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Sections of drafts and units' own sentences; works in the caller's transaction. */
@Repository
public class Manuscripts {
    private static final VersionedTable SECTIONS =
            new VersionedTable(
                    "reports.draft_section",
                    List.of("unit_id", "period", "section"),
                    List.of("commune_id", "text", "left_out", "to_revise"));
    private static final VersionedTable WORDING =
            new VersionedTable(
                    "reports.wording",
                    List.of("unit_id", "section", "position"),
                    List.of("commune_id", "text"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Excerpts excerpts;

    Manuscripts(JdbcClient jdbc, DataSource dataSource, Excerpts excerpts) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.excerpts = excerpts;
    }

    /** What goes to one place. */
    public record NewEntry(String key, String text, boolean leftOut, boolean toRevise) {}

    /**
     * All words of a report.
     *
     * @param drafts false leaves out what was written for this period only
     */
    public Manuscript read(Subject subject, boolean drafts) {
        Map<String, Entry> entries = new HashMap<>();
        List<OwnSentence> wording = new ArrayList<>();
        jdbc.sql(
                        """
                        SELECT section, NULL AS position, text, left_out, to_revise, version, recorded_at, batch_id
                        FROM reports.draft_section
                        WHERE :drafts AND unit_id = :unit AND period = :period AND withdrawn_at IS NULL
                        UNION ALL
                        SELECT section, position, text, false, false, version, recorded_at, batch_id
                        FROM reports.wording WHERE unit_id = :unit AND withdrawn_at IS NULL
                        ORDER BY position
                        """)
                .param("drafts", drafts)
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .query((row, number) -> {
                    Integer position = row.getObject("position", Integer.class);
                    return position == null
                            ? Optional.ofNullable(entries.put(row.getString("section"), entry(row)))
                            : Section.of(row.getString("section"))
                                    .map(section -> wording.add(sentence(section, position, row)));
                })
                .list();
        return new Manuscript(entries, wording, drafts ? excerpts.of(subject) : List.of());
    }

    /** A report that has words of its own for its period. */
    public record Begun(UnitId unit, String period) {}

    /** Reports that were begun and never sent, the newest period first. */
    public List<Begun> unsent() {
        return jdbc.sql(
                        """
                        SELECT DISTINCT d.unit_id, d.period FROM reports.draft_section d
                        WHERE d.withdrawn_at IS NULL
                          AND NOT EXISTS (SELECT FROM reports.submission s
                                          WHERE s.unit_id = d.unit_id AND s.period = d.period)
                        ORDER BY d.period DESC
                        """)
                .query((row, number) ->
                        new Begun(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("period")))
                .list();
    }

    /** What stands at one place. */
    public Optional<Entry> entry(Subject subject, String key) {
        return jdbc.sql(
                        """
                        SELECT section, text, left_out, to_revise, version, recorded_at, batch_id
                        FROM reports.draft_section
                        WHERE unit_id = :unit AND period = :period AND section = :section
                          AND withdrawn_at IS NULL
                        """)
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("section", key)
                .query((row, number) -> entry(row))
                .optional();
    }

    public void write(UUID batch, Subject subject, List<NewEntry> entries) {
        Staging staging = SECTIONS.stage(jdbc, dataSource);
        for (NewEntry entry : entries) {
            staging.add(
                    subject.unitId(),
                    subject.period().code(),
                    entry.key(),
                    subject.commune(),
                    entry.text(),
                    entry.leftOut(),
                    entry.toRevise());
        }
        staging.finish(batch);
    }

    /**
     * Gives a unit sentences of its own in these sections; its earlier ones there are withdrawn.
     */
    public void word(UUID batch, Subject subject, List<OwnSentence> sentences, String reason) {
        Staging staging = WORDING.stage(jdbc, dataSource);
        for (OwnSentence sentence : sentences) {
            staging.add(
                    subject.unitId(),
                    sentence.section().word(),
                    sentence.position(),
                    subject.commune(),
                    sentence.text());
        }
        staging.finish(batch);
        jdbc.sql(
                        """
                        SELECT id FROM reports.wording
                        WHERE unit_id = :unit AND section = ANY(:sections) AND withdrawn_at IS NULL
                          AND NOT (section, position) IN (SELECT * FROM unnest(:worded::text[], :positions::integer[]))
                        """)
                .param("unit", subject.unitId().value())
                .param(
                        "sections",
                        sentences.stream()
                                .map(sentence -> sentence.section().word())
                                .distinct()
                                .toArray(String[]::new))
                .param(
                        "worded",
                        sentences.stream()
                                .map(sentence -> sentence.section().word())
                                .toArray(String[]::new))
                .param(
                        "positions",
                        sentences.stream().map(OwnSentence::position).toArray(Integer[]::new))
                .query(UUID.class)
                .list()
                .forEach(id -> WORDING.withdraw(jdbc, id, batch, reason));
    }

    UndoCounts undo(UUID batch, String reason) {
        return SECTIONS.undo(jdbc, batch, reason)
                .plus(WORDING.undo(jdbc, batch, reason))
                .plus(excerpts.undo(batch, reason));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("section"),
                row.getString("text"),
                row.getBoolean("left_out"),
                row.getBoolean("to_revise"),
                row.getInt("version"),
                row.getObject("recorded_at", OffsetDateTime.class),
                Optional.ofNullable(row.getObject("batch_id", UUID.class)));
    }

    private static OwnSentence sentence(Section section, int position, ResultSet row) {
        try {
            return new OwnSentence(section, position, row.getString("text"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
