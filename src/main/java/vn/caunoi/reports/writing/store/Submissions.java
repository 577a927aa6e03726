package vn.caunoi.reports.writing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.FrozenFigure;
import vn.caunoi.reports.writing.Passage;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Submission;
import vn.caunoi.storage.Uuid7;

/** Reports as they were sent; works in the caller's transaction. */
@Repository
public class Submissions {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Submissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(Subject subject, Submission sent) {
        jdbc.sql(
                        """
                        INSERT INTO reports.submission
                            (id, commune_id, unit_id, period, number, reason, account_id, submitted_at,
                             issued_on, paper_number, symbol, figures, texts, file_id)
                        VALUES (:id, :commune, :unit, :period, :number, :reason, :account, :at,
                                :issued, :paper, :symbol, :figures::jsonb, :texts::jsonb, :file)
                        """)
                .param("id", Uuid7.next())
                .param("commune", subject.commune().value())
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("number", sent.number())
                .param("reason", sent.reason().orElse(null))
                .param("account", sent.account())
                .param("at", sent.at())
                .param("issued", sent.issuedOn())
                .param("paper", sent.paperNumber())
                .param("symbol", sent.symbol())
                .param("figures", json.writeValueAsString(sent.figures()))
                .param("texts", json.writeValueAsString(sent.texts()))
                .param("file", sent.file())
                .update();
    }

    /** Every time the report was sent, the first one first. */
    public List<Submission.Mark> marks(Subject subject) {
        return jdbc.sql(
                        """
                        SELECT number, issued_on FROM reports.submission
                        WHERE unit_id = :unit AND period = :period ORDER BY number
                        """)
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .query((row, number) ->
                        new Submission.Mark(
                                row.getInt("number"), row.getObject("issued_on", LocalDate.class)))
                .list();
    }

    /** The report as it was sent that time. */
    public Optional<Submission> find(Subject subject, int number) {
        return jdbc.sql(
                        """
                        SELECT number, reason, account_id, submitted_at, issued_on, paper_number, symbol,
                               figures::text AS figures, texts::text AS texts, file_id
                        FROM reports.submission
                        WHERE unit_id = :unit AND period = :period AND number = :number
                        """)
                .param("unit", subject.unitId().value())
                .param("period", subject.period().code())
                .param("number", number)
                .query((row, place) -> submission(row))
                .optional();
    }

    /** Which report went out under a number of the register. */
    public record Numbered(Period period, int number, UUID file) {}

    /** The report that took a number of the unit's reports of a year. */
    public Optional<Numbered> numbered(UnitId unit, int paperNumber, int year) {
        return jdbc.sql(
                        """
                        SELECT period, number, file_id FROM reports.submission
                        WHERE unit_id = :unit AND paper_number = :paper AND extract(year FROM issued_on) = :year
                        """)
                .param("unit", unit.value())
                .param("paper", paperNumber)
                .param("year", year)
                .query((row, place) ->
                        new Numbered(
                                Period.parse(row.getString("period")).orElseThrow(),
                                row.getInt("number"),
                                row.getObject("file_id", UUID.class)))
                .optional();
    }

    private Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getInt("number"),
                Optional.ofNullable(row.getString("reason")),
                row.getObject("account_id", UUID.class),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("paper_number"),
                row.getString("symbol"),
                json.readValue(
                        row.getString("figures"), new TypeReference<List<FrozenFigure>>() {}),
                json.readValue(row.getString("texts"), new TypeReference<List<Passage>>() {}),
                row.getObject("file_id", UUID.class));
    }
}
