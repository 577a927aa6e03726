package vn.caunoi.matters.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.organization.UnitId;

/** That clocks reached their marks, within the caller's transaction and reach. */
@Repository
public class NudgeStore {
    private final JdbcClient jdbc;

    NudgeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose clock it is. */
    public enum Leg {
        FRONT,
        BODY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A mark that a clock reached.
     *
     * @param due the last day in time, of which there may be a later one afterwards
     * @param level {@code soon}, {@code late}, or the word of the level that is urged
     */
    public record Nudge(UUID matter, Leg leg, LocalDate due, String level, LocalDate on) {}

    /** Writes down those that are new, and returns them. */
    public Set<Nudge> add(UnitId commune, Collection<Nudge> reached) {
        List<Nudge> all = List.copyOf(reached);
        Set<Key> added = new HashSet<>();
        jdbc.sql(
                        """
                        INSERT INTO matters.nudge (matter_id, commune_id, leg, due_on, level, made_on)
                        SELECT n.matter, :commune, n.leg, n.due, n.level, n.made
                        FROM unnest(:matters::uuid[], :legs::text[], :dues::date[], :levels::text[], :days::date[])
                             AS n(matter, leg, due, level, made)
                        ON CONFLICT DO NOTHING
                        RETURNING matter_id, leg, due_on, level
                        """)
                .param("commune", commune.value())
                .param("matters", all.stream().map(Nudge::matter).toArray(UUID[]::new))
                .param("legs", words(all, nudge -> nudge.leg().word()))
                .param("dues", words(all, nudge -> nudge.due().toString()))
                .param("levels", words(all, Nudge::level))
                .param("days", words(all, nudge -> nudge.on().toString()))
                .query(row -> {
                    added.add(
                            new Key(
                                    row.getObject("matter_id", UUID.class),
                                    row.getString("leg"),
                                    row.getObject("due_on", LocalDate.class),
                                    row.getString("level")));
                });
        Set<Nudge> fresh = new HashSet<>();
        all.stream().filter(nudge -> added.contains(Key.of(nudge))).forEach(fresh::add);
        return fresh;
    }

    private static String[] words(List<Nudge> all, Function<Nudge, String> word) {
        return all.stream().map(word).toArray(String[]::new);
    }

    private record Key(UUID matter, String leg, LocalDate due, String level) {
        static Key of(Nudge nudge) {
            return new Key(nudge.matter(), nudge.leg().word(), nudge.due(), nudge.level());
        }
    }
}
