package vn.caunoi.matters.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.EarlierMatter;
import vn.caunoi.matters.MatterImport;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.EarlierRows;
import vn.caunoi.matters.store.EarlierRows.Present;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.MergeCounts;
import vn.caunoi.storage.UndoCounts;
import vn.caunoi.storage.Uuid7;

/**
 * Writes down the matters of an earlier table: each with its history, told by the import's own
 * hand, and one voice without a name.
 */
@Component
public class EarlierMatters {
    private final EarlierRows rows;
    private final EarlierCourse course;
    private final EarlierBodies bodies;
    private final Marks marks;
    private final Clock clock;

    EarlierMatters(
            EarlierRows rows,
            EarlierCourse course,
            EarlierBodies bodies,
            Marks marks,
            Clock clock) {
        this.rows = rows;
        this.course = course;
        this.bodies = bodies;
        this.marks = marks;
        this.clock = clock;
    }

    public MatterImport.Taken take(UUID batch, List<EarlierMatter> lines) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, List<EarlierMatter>> byCommune =
                lines.stream().collect(Collectors.groupingBy(EarlierMatter::commune));
        Counting counting = new Counting();
        byCommune.forEach((commune, itsOwn) -> take(batch, commune, itsOwn, today, counting));
        return new MatterImport.Taken(
                new MergeCounts(counting.added, counting.changed, counting.unchanged),
                counting.movedOn);
    }

    private static final class Counting {
        private int added;
        private int changed;
        private int unchanged;
        private final Set<String> movedOn = new HashSet<>();
    }

    private void take(
            UUID batch,
            UnitId commune,
            List<EarlierMatter> lines,
            LocalDate today,
            Counting counting) {
        Map<String, Present> present =
                rows.present(commune, lines.stream().map(EarlierMatter::code).toList());
        EarlierBodies.Known known = bodies.of(commune, lines, today);
        List<EarlierRows.Past> added = new ArrayList<>();
        for (EarlierMatter line : lines) {
            Optional<UUID> body = line.body().flatMap(known::named);
            Optional<Present> before = Optional.ofNullable(present.get(line.code()));
            if (before.isEmpty()) {
                added.add(past(Uuid7.next(), 1, line, body, today));
                counting.added++;
            } else if (before.get().isSame(line)) {
                counting.unchanged++;
            } else if (before.get().movedOn()) {
                counting.movedOn.add(line.code());
            } else {
                rows.correct(
                        batch,
                        before.get(),
                        past(before.get().id(), before.get().version() + 1, line, body, today));
                if (before.get().withdrawn()) {
                    counting.added++;
                } else {
                    counting.changed++;
                }
            }
        }
        rows.add(batch, added);
    }

    private EarlierRows.Past past(
            UUID id, int version, EarlierMatter line, Optional<UUID> body, LocalDate today) {
        Matter matter = course.matter(id, version, line, body, today);
        return new EarlierRows.Past(
                matter,
                line,
                course.steps(line, matter),
                marks.first(matter),
                line.toldHow().flatMap(ToldHow::of),
                line.verdict().flatMap(Verdict::of));
    }

    public UndoCounts undo(UUID batch) {
        return rows.undo(batch, LocalDate.now(clock));
    }
}
