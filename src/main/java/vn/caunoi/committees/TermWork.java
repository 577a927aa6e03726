package vn.caunoi.committees;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Committees whose term is over or ends soon; told to who keeps the records of the ward. */
@Component
@Order(6)
class TermWork implements WorkSource {
    private final OwnUnits ownUnits;
    private final CommitteeBoards boards;

    TermWork(OwnUnits ownUnits, CommitteeBoards boards) {
        this.ownUnits = ownUnits;
        this.boards = boards;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        if (scope.writable().equals(Reach.NOTHING)) {
            return List.of();
        }
        Set<UnitId> wards =
                ownUnits.writable(scope).stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                        .map(Unit::id)
                        .collect(Collectors.toSet());
        if (wards.isEmpty()) {
            return List.of();
        }
        List<TermState> terms = boards.terms(scope, wards);
        long over = count(terms, TermState.OVER);
        long ending = count(terms, TermState.ENDING);
        return over + ending == 0
                ? List.of()
                : List.of(
                        new Work(
                                texts.get(
                                        "committees.work.terms",
                                        String.valueOf(over),
                                        String.valueOf(ending)),
                                BoardPage.PATH,
                                over > 0 ? Tone.LATE : Tone.SOON));
    }

    private static long count(List<TermState> terms, TermState state) {
        return terms.stream().filter(state::equals).count();
    }
}
