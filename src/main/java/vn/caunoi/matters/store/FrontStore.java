package vn.caunoi.matters.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.organization.UnitId;

/** The Front of the level above as a body that answers; in the caller's transaction and reach. */
@Repository
public class FrontStore {
    private final JdbcClient jdbc;

    FrontStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters the Front above in a commune's register; again, it changes nothing. */
    public void enter(Body body, UnitId front) {
        jdbc.sql(
                        """
                        INSERT INTO matters.body (id, commune_id, code, name, kind, valid_from, front_id)
                        VALUES (:id, :commune, :code, :name, :kind, :from, :front)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", body.id())
                .param("commune", body.commune().value())
                .param("code", body.code())
                .param("name", body.name())
                .param("kind", body.kind().word())
                .param("from", body.validity().from())
                .param("front", front.value())
                .update();
    }

    /** As what a commune knows a Front. */
    public Optional<UUID> find(UnitId commune, UnitId front) {
        return jdbc.sql(
                        "SELECT id FROM matters.body WHERE commune_id = :commune AND front_id = :front")
                .param("commune", commune.value())
                .param("front", front.value())
                .query(UUID.class)
                .optional();
    }

    /** The Fronts that said of a matter that it is not theirs to settle. */
    public Set<UnitId> thatDeclined(UUID matter) {
        return jdbc
                .sql(
                        """
                        SELECT DISTINCT b.front_id FROM matters.step s JOIN matters.body b ON b.id = s.body_id
                        WHERE s.matter_id = :matter AND s.step = 'not_ours' AND b.front_id IS NOT NULL
                        """)
                .param("matter", matter)
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Whether a body is one of these Fronts. */
    public boolean isOf(UUID body, Collection<UnitId> fronts) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM matters.body WHERE id = :body AND front_id = ANY(:fronts))")
                .param("body", body)
                .param("fronts", ids(fronts))
                .query(Boolean.class)
                .single();
    }

    /** What these Fronts owe, the longest due first. */
    public List<Matter> owedBy(Collection<UnitId> fronts, int most) {
        return jdbc.sql(
                        "SELECT "
                                + MatterRows.COLUMNS
                                + """
                                 FROM matters.matter m JOIN matters.body b ON b.id = m.body_id
                                WHERE b.front_id = ANY(:fronts) AND m.state IN ('forwarded', 'in_progress', 'roadmap')
                                  AND m.withdrawn_at IS NULL
                                ORDER BY m.body_due, m.id LIMIT :most
                                """)
                .param("fronts", ids(fronts))
                .param("most", most)
                .query(MatterRows::matter)
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
