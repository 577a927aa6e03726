package vn.caunoi.areas;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Committees whose meeting of a month gone by is not recorded yet; a head is told of his own. */
@Component
@Order(1)
class MeetingWork implements WorkSource {
    private final OwnUnits ownUnits;
    private final Boards boards;

    MeetingWork(OwnUnits ownUnits, Boards boards) {
        this.ownUnits = ownUnits;
        this.boards = boards;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Unit> own = ownUnits.writable(scope);
        return own.stream()
                .filter(unit -> unit.level() == top(own))
                .flatMap(unit -> boards.of(scope, unit).stream())
                .flatMap(board -> work(board, texts).stream())
                .toList();
    }

    /** A ward's board holds its areas already. */
    private static UnitLevel top(List<Unit> own) {
        return own.stream().map(Unit::level).min(UnitLevel::compareTo).orElseThrow();
    }

    private List<Work> work(Board board, Texts.Reader texts) {
        long missing =
                board.rows().stream().filter(row -> row.marks().contains(Mark.MISSING)).count();
        if (missing == 0) {
            return List.of();
        }
        return List.of(
                board.rows().size() == 1
                        ? new Work(
                                texts.get("desk.work.own-meeting"),
                                "/hoat-dong/moi?loai=committee_meeting",
                                Tone.SOON)
                        : new Work(
                                texts.get("desk.work.meetings", String.valueOf(missing)),
                                "#hop-ban",
                                Tone.INFO));
    }
}
