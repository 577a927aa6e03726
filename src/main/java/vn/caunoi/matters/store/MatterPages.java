package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.organization.UnitId;

/** Matters of a place page by page, newest first, within the caller's transaction and reach. */
@Repository
public class MatterPages {
    private final JdbcClient jdbc;

    MatterPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which matters are wanted.
     *
     * @param area only what is about this area
     * @param state empty for all
     */
    public record Wanted(
            UnitId commune,
            Optional<UnitId> area,
            Optional<MatterState> state,
            Optional<MatterKind> kind,
            Optional<String> topic) {}

    /** The last matter of the page before. */
    public record After(LocalDate raisedOn, UUID id) {}

    /**
     * @param text its first words; empty when it is sealed
     */
    public record Line(Matter matter, Optional<String> text) {}

    /** Open ones and ended ones each along their index; one state, and one area, along theirs. */
    public List<Line> page(Wanted wanted, Bars bars, Optional<After> after, int size) {
        String matters =
                wanted.state().isPresent() || wanted.area().isPresent()
                        ? along(wanted, after, List.of())
                        : "(%s) UNION ALL (%s)"
                                .formatted(
                                        along(wanted, after, List.of("m.is_open")),
                                        along(wanted, after, List.of("NOT m.is_open")));
        return MatterRows.barred(
                        jdbc.sql(
                                """
                                SELECT m.*, w.text FROM (%s) m
                                LEFT JOIN matters.words w ON w.matter_id = m.id AND NOT m.sealed
                                ORDER BY m.raised_on DESC, m.id DESC
                                LIMIT :size
                                """
                                        .formatted(matters)),
                        bars)
                .param("commune", wanted.commune().value())
                .param("area", wanted.area().map(UnitId::value).orElse(null))
                .param("state", wanted.state().map(MatterState::word).orElse(null))
                .param("kind", wanted.kind().map(MatterKind::word).orElse(null))
                .param("topic", wanted.topic().orElse(null))
                .param("afterDay", after.map(After::raisedOn).orElse(null))
                .param("afterId", after.map(After::id).orElse(null))
                .param("size", size)
                .query((row, number) ->
                        new Line(
                                MatterRows.matter(row, number),
                                Optional.ofNullable(row.getString("text"))))
                .list();
    }

    /** Only the conditions that are asked for: one that may be empty hides the index. */
    private static String along(Wanted wanted, Optional<After> after, List<String> first) {
        List<String> conditions = new ArrayList<>(first);
        conditions.add("m.commune_id = :commune");
        wanted.area().ifPresent(_ -> conditions.add("m.area_id = :area"));
        wanted.state().ifPresent(_ -> conditions.add("m.state = :state"));
        wanted.kind().ifPresent(_ -> conditions.add("m.kind = :kind"));
        wanted.topic().ifPresent(_ -> conditions.add("m.topic = :topic"));
        after.ifPresent(_ -> conditions.add("(m.raised_on, m.id) < (:afterDay, :afterId)"));
        conditions.add(MatterRows.ADMITTED);
        return "SELECT %s FROM matters.matter m WHERE %s ORDER BY m.raised_on DESC, m.id DESC LIMIT :size"
                .formatted(MatterRows.COLUMNS, String.join(" AND ", conditions));
    }
}
