package vn.caunoi.reports.writing.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.RecordHolder;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.TakesBack;
import vn.caunoi.storage.UndoCounts;

/** All that was written into reports, as one thing to be kept or taken back. */
@Repository
class WrittenRecords implements RecordHolder, TakesBack {
    private final Manuscripts manuscripts;
    private final EarlierFigures earlier;
    private final TemplateFiles templates;
    private final JdbcClient jdbc;

    WrittenRecords(
            Manuscripts manuscripts,
            EarlierFigures earlier,
            TemplateFiles templates,
            JdbcClient jdbc) {
        this.manuscripts = manuscripts;
        this.earlier = earlier;
        this.templates = templates;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UndoCounts> takeBack(UUID batch, String reason) {
        templates.undo(batch);
        return Optional.of(manuscripts.undo(batch, reason).plus(earlier.undo(batch, reason)));
    }

    @Override
    public boolean holdsRecordsAt(Set<UnitId> units) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM reports.submission WHERE unit_id = ANY(:units))
                            OR EXISTS (SELECT FROM reports.area_confirmation WHERE unit_id = ANY(:units))
                            OR EXISTS (SELECT FROM reports.draft_section
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                            OR EXISTS (SELECT FROM reports.wording
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                            OR EXISTS (SELECT FROM reports.earlier_figure
                                       WHERE unit_id = ANY(:units) AND withdrawn_at IS NULL)
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
