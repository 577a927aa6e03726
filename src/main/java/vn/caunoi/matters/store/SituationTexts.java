package vn.caunoi.matters.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.calendar.Period;
import vn.caunoi.matters.model.SituationHeading;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Staging;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.VersionedTable;

/** Words of reports on the people's situation, with their history; in the caller's transaction. */
@Repository
public class SituationTexts implements TakesBack, RecordHolder {
    private static final VersionedTable TEXTS =
            new VersionedTable(
                    "matters.situation_text",
                    List.of("unit_id", "period", "heading"),
                    List.of("commune_id", "text"));

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    SituationTexts(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * What stands under a heading.
     *
     * @param version 0 where nothing was ever written
     */
    public record Words(String text, int version) {
        public static final Words NONE = new Words("", 0);
    }

    /** Every heading of a report. */
    public Map<SituationHeading, Words> of(UnitId unit, Period period) {
        Map<SituationHeading, Words> words = new EnumMap<>(SituationHeading.class);
        for (SituationHeading heading : SituationHeading.values()) {
            words.put(heading, Words.NONE);
        }
        jdbc.sql(
                        """
                        SELECT heading, text, version FROM matters.situation_text
                        WHERE unit_id = :unit AND period = :period AND withdrawn_at IS NULL
                        """)
                .param("unit", unit.value())
                .param("period", period.code())
                .query(row -> {
                    var written = new Words(row.getString("text"), row.getInt("version"));
                    SituationHeading.of(row.getString("heading"))
                            .ifPresent(heading -> words.put(heading, written));
                });
        return words;
    }

    public void write(
            UUID act,
            UnitId commune,
            UnitId unit,
            Period period,
            Map<SituationHeading, String> texts) {
        Staging staging = TEXTS.stage(jdbc, dataSource);
        texts.forEach(
                (heading, text) -> staging.add(unit, period.code(), heading.word(), commune, text));
        var unused = staging.finish(act);
    }

    /** Periods for which something was written. */
    public List<String> begun(UnitId unit) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT period FROM matters.situation_text
                        WHERE unit_id = :unit AND withdrawn_at IS NULL AND text <> ''
                        """)
                .param("unit", unit.value())
                .query(String.class)
                .list();
    }

    /** Lets one hand at a time save or issue a report, until its transaction ends. */
    public void lock(UnitId unit, Period period) {
        var unused =
                jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:report, 0))::text")
                        .param("report", "situation/" + unit.value() + "/" + period.code())
                        .query(String.class)
                        .single();
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        boolean issued =
                jdbc.sql(
                                """
                                SELECT EXISTS (SELECT FROM matters.situation_text t JOIN matters.situation_report r
                                                   ON r.unit_id = t.unit_id AND r.period = t.period
                                               WHERE t.batch_id = :batch)
                                """)
                        .param("batch", batch)
                        .query(Boolean.class)
                        .single();
        return issued ? Optional.empty() : Optional.of(TEXTS.undo(jdbc, batch, reason));
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM matters.situation_text
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                            OR EXISTS (SELECT FROM matters.situation_report WHERE unit_id = ANY(:units))
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
