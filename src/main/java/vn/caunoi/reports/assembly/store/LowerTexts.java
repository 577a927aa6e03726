package vn.caunoi.reports.assembly.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Passage;
import vn.caunoi.reports.writing.Section;

/**
 * Words of many units' reports, by one statement for all of them; works in the caller's
 * transaction.
 */
@Repository
public class LowerTexts {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    LowerTexts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The words of a report that was sent.
     *
     * @param amendmentWaits whether a later one waits to be accepted
     */
    public record Sent(
            UnitId unit,
            int number,
            int paperNumber,
            String symbol,
            LocalDate issuedOn,
            boolean amendmentWaits,
            List<Passage> texts) {
        public Sent {
            texts = List.copyOf(texts);
        }
    }

    /** Of each unit its report accepted last, else the one that waits to be accepted. */
    public List<Sent> sent(Collection<UnitId> units, Period period) {
        return jdbc.sql(
                        """
                        WITH last AS (
                            SELECT DISTINCT ON (unit_id) unit_id, state, number FROM reports.collection_step
                            WHERE unit_id = ANY(:units) AND period = :period
                            ORDER BY unit_id, position DESC
                        ), accepted AS (
                            SELECT DISTINCT ON (unit_id) unit_id, number FROM reports.collection_step
                            WHERE unit_id = ANY(:units) AND period = :period AND step IN ('accept', 'close')
                            ORDER BY unit_id, position DESC
                        )
                        SELECT s.unit_id, s.number, s.paper_number, s.symbol, s.issued_on,
                               s.texts::text AS texts, last.state = 'amended' AS waits
                        FROM last LEFT JOIN accepted USING (unit_id)
                        JOIN reports.submission s ON s.unit_id = last.unit_id AND s.period = :period
                         AND s.number = coalesce(accepted.number,
                                                 CASE WHEN last.state IN ('submitted', 'resubmitted')
                                                      THEN last.number END)
                        """)
                .param("units", ids(units))
                .param("period", period.code())
                .query((row, number) -> sent(row))
                .list();
    }

    /** The words of one submission, whatever became of it. */
    public List<Passage> submission(UnitId unit, Period period, int number) {
        return jdbc.sql(
                        """
                        SELECT texts::text FROM reports.submission
                        WHERE unit_id = :unit AND period = :period AND number = :number
                        """)
                .param("unit", unit.value())
                .param("period", period.code())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(this::passages)
                .orElse(List.of());
    }

    /**
     * One section of a report that an area confirmed, in its words of that moment, with marks.
     *
     * @param number the how manieth confirmation it is
     * @param section "" where nothing was written
     */
    public record Confirmed(
            UnitId unit, int number, OffsetDateTime at, String section, String text) {}

    /** What areas had written by hand when they confirmed last. */
    public List<Confirmed> confirmed(Collection<UnitId> areas, Period period) {
        return jdbc.sql(
                        """
                        WITH last AS (
                            SELECT unit_id, max(confirmed_at) AS at, count(*) AS number
                            FROM reports.area_confirmation
                            WHERE unit_id = ANY(:areas) AND period = :period GROUP BY unit_id
                        ), current AS (
                            SELECT id, unit_id, section, text, recorded_at, withdrawn_at
                            FROM reports.draft_section
                            WHERE unit_id = ANY(:areas) AND period = :period AND section = ANY(:sections)
                        ), written AS (
                            SELECT unit_id, section, text, recorded_at, 'infinity'::timestamptz AS until
                            FROM current WHERE withdrawn_at IS NULL
                            UNION ALL
                            SELECT h.unit_id, h.section, h.text, h.recorded_at, h.superseded_at
                            FROM current JOIN reports.draft_section_history h USING (id)
                            WHERE h.withdrawn_at IS NULL
                        )
                        SELECT last.unit_id, last.number, last.at, coalesce(w.section, '') AS section,
                               coalesce(w.text, '') AS text
                        FROM last LEFT JOIN written w
                          ON w.unit_id = last.unit_id AND w.recorded_at <= last.at AND w.until > last.at
                         AND w.text <> ''
                        """)
                .param("areas", ids(areas))
                .param("period", period.code())
                .param(
                        "sections",
                        Arrays.stream(Section.values()).map(Section::word).toArray(String[]::new))
                .query((row, number) ->
                        new Confirmed(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getInt("number"),
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("section"),
                                row.getString("text")))
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private Sent sent(ResultSet row) throws SQLException {
        return new Sent(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getInt("number"),
                row.getInt("paper_number"),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("waits"),
                passages(row.getString("texts")));
    }

    private List<Passage> passages(String texts) {
        return json.readValue(texts, new TypeReference<List<Passage>>() {});
    }
}
