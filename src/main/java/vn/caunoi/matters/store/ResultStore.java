package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.organization.UnitId;

/** Matters whose outcome may be shown to everybody, within the caller's transaction and reach. */
@Repository
public class ResultStore {
    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A matter and the body that was asked, or "". */
    public record Shown(Matter matter, String body) {}

    /**
     * What people sent to the committees of these areas and a body was asked about, or was told of
     * an answer, newest first. Never what went round an area, is sealed, is about somebody or about
     * a place under watch.
     */
    public List<Shown> of(Collection<UnitId> areas, LocalDate since, int most) {
        return jdbc.sql(
                        "SELECT "
                                + MatterRows.COLUMNS
                                + """
                                , coalesce(b.name, '') AS body_name
                                FROM matters.matter m LEFT JOIN matters.body b ON b.id = m.body_id
                                WHERE m.unit_id = ANY(:areas) AND m.unit_id <> m.commune_id
                                  AND m.withdrawn_at IS NULL AND NOT m.sealed AND m.about = '{}'
                                  AND m.kind IN ('petition', 'reflection', 'voter_petition')
                                  AND m.state IN ('forwarded', 'in_progress', 'roadmap', 'told', 'closed')
                                  AND m.raised_on >= :since
                                ORDER BY m.raised_on DESC, m.id DESC LIMIT :most
                                """)
                .param("areas", areas.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("since", since)
                .param("most", most)
                .query((row, number) ->
                        new Shown(MatterRows.matter(row, number), row.getString("body_name")))
                .list();
    }
}
