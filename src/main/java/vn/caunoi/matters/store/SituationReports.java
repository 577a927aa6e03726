package vn.caunoi.matters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.Period;
import vn.caunoi.matters.model.SituationFigures;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Uuid7;

/** Reports on the people's situation as they were issued; in the caller's transaction. */
@Repository
public class SituationReports {
    private static final String REPORT =
            """
            SELECT unit_id, period, issued_on, signed_by, paper_id, number, figures::text AS figures,
                   texts::text AS texts, file_id
            FROM matters.situation_report
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SituationReports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A report as it left the house.
     *
     * @param texts by the words of the headings
     * @param file its Word file
     */
    public record Issued(
            UnitId unit,
            Period period,
            LocalDate on,
            UUID by,
            UUID paper,
            String number,
            SituationFigures figures,
            Map<String, String> texts,
            UUID file) {
        public Issued {
            texts = Map.copyOf(texts);
        }
    }

    public void add(UnitId commune, Issued report) {
        jdbc.sql(
                        """
                        INSERT INTO matters.situation_report (id, commune_id, unit_id, period, issued_on, signed_by,
                                                              paper_id, number, figures, texts, file_id)
                        VALUES (:id, :commune, :unit, :period, :on, :by, :paper, :number, :figures::jsonb,
                                :texts::jsonb, :file)
                        """)
                .param("id", Uuid7.next())
                .param("commune", commune.value())
                .param("unit", report.unit().value())
                .param("period", report.period().code())
                .param("on", report.on())
                .param("by", report.by())
                .param("paper", report.paper())
                .param("number", report.number())
                .param("figures", json.writeValueAsString(report.figures()))
                .param("texts", json.writeValueAsString(report.texts()))
                .param("file", report.file())
                .update();
    }

    public Optional<Issued> find(UnitId unit, Period period) {
        return jdbc.sql(REPORT + "WHERE unit_id = :unit AND period = :period")
                .param("unit", unit.value())
                .param("period", period.code())
                .query(this::issued)
                .optional();
    }

    /** The one behind a paper of the register. */
    public Optional<Issued> issuedAs(UUID paper) {
        return jdbc.sql(REPORT + "WHERE paper_id = :paper")
                .param("paper", paper)
                .query(this::issued)
                .optional();
    }

    /** Of a commune and its areas, as far as the reach goes, the latest first. */
    public List<Issued> of(UnitId commune, int most) {
        return jdbc.sql(
                        REPORT
                                + "WHERE commune_id = :commune ORDER BY issued_on DESC, issued_at DESC LIMIT :most")
                .param("commune", commune.value())
                .param("most", most)
                .query(this::issued)
                .list();
    }

    private Issued issued(ResultSet row, int number) throws SQLException {
        return new Issued(
                new UnitId(row.getObject("unit_id", UUID.class)),
                Period.parse(row.getString("period")).orElseThrow(),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("signed_by", UUID.class),
                row.getObject("paper_id", UUID.class),
                row.getString("number"),
                json.readValue(row.getString("figures"), SituationFigures.class),
                json.readValue(row.getString("texts"), new TypeReference<Map<String, String>>() {}),
                row.getObject("file_id", UUID.class));
    }
}
