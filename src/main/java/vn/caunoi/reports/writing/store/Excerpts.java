package vn.caunoi.reports.writing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Where words of a draft come from; works in the caller's transaction. */
@Repository
public class Excerpts {
    private static final VersionedTable EXCERPTS =
            new VersionedTable(
                    "reports.excerpt",
                    List.of("unit_id", "period", "section"),
                    List.of(
                            "commune_id",
                            "position",
                            "source_unit",
                            "source_code",
                            "source_name",
                            "source_number",
                            "source_paper",
                            "source_day",
                            "source_text"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    Excerpts(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /** All of a report, in their order. */
    public List<Excerpt> of(Subject subject) {
        return jdbc.sql(
                        """
                        SELECT section, position, source_unit, source_code, source_name, source_number,
                               source_paper, source_day, source_text
                        FROM reports.excerpt
                        WHERE unit_id = :unit AND period = :period AND withdrawn_at IS NULL
                        ORDER BY position, section
                        """)
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .query((row, number) -> excerpt(row))
                .list();
    }

    public void write(UUID batch, Subject subject, List<Excerpt> excerpts) {
        Staging staging = EXCERPTS.stage(jdbc, dataSource);
        for (Excerpt excerpt : excerpts) {
            Excerpt.Source source = excerpt.source();
            staging.add(
                    subject.unitId(),
                    subject.period().code(),
                    excerpt.key(),
                    subject.commune(),
                    excerpt.position(),
                    source.unit(),
                    source.code(),
                    source.name(),
                    source.number(),
                    source.paper(),
                    source.day(),
                    excerpt.text());
        }
        staging.finish(batch);
    }

    UndoCounts undo(UUID batch, String reason) {
        return EXCERPTS.undo(jdbc, batch, reason);
    }

    private static Excerpt excerpt(ResultSet row) throws SQLException {
        return new Excerpt(
                row.getString("section"),
                row.getInt("position"),
                new Excerpt.Source(
                        new UnitId(row.getObject("source_unit", UUID.class)),
                        row.getString("source_code"),
                        row.getString("source_name"),
                        row.getInt("source_number"),
                        row.getString("source_paper"),
                        row.getObject("source_day", LocalDate.class)),
                row.getString("source_text"));
    }
}
