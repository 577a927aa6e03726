package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.Dues;
import vn.caunoi.matters.desk.FrontLine;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Timeliness;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/**
 * What areas raised and the ward has not dealt with; what was passed up to one's own Front, late
 * and still in time.
 */
@Component
@Order(2)
class FrontWork implements WorkSource {
    private static final int MOST = 100;

    private final FrontLine line;
    private final Dues dues;
    private final MatterQueries queries;
    private final Callers callers;

    FrontWork(FrontLine line, Dues dues, MatterQueries queries, Callers callers) {
        this.line = line;
        this.dues = dues;
        this.queries = queries;
        this.callers = callers;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Work> works = new ArrayList<>();
        if (deals(scope)) {
            add(here(scope), "matters.front.work.here", Tone.SOON, texts, works);
        }
        List<Matter> owed = line.owed(scope);
        long late =
                owed.stream()
                        .flatMap(matter -> dues.body(matter).stream())
                        .filter(running -> running.timeliness() == Timeliness.LATE)
                        .count();
        add(late, "matters.front.work.late", Tone.LATE, texts, works);
        add(owed.size() - late, "matters.front.work.owed", Tone.SOON, texts, works);
        return works;
    }

    /** Whether the obstacles of areas are his to explain, or to pass up. */
    private static boolean deals(Scope scope) {
        return scope.keepsACommune() || !scope.approvable().communes().isEmpty();
    }

    private long here(Scope scope) {
        Bars bars = callers.person(scope).bars();
        return FrontLine.KINDS.stream()
                .mapToInt(kind ->
                        queries.count(scope, bars, FrontPage.wanted(StateGroup.SORTED, kind), MOST))
                .sum();
    }

    private static void add(
            long count, String key, Tone tone, Texts.Reader texts, List<Work> works) {
        if (count > 0) {
            works.add(new Work(texts.get(key, String.valueOf(count)), FrontPage.PATH, tone));
        }
    }
}
