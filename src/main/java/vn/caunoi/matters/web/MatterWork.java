package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;
import vn.caunoi.web.VietnameseFormat;

/** What people raised and somebody at this desk owes the next step of. */
@Component
@Order(1)
class MatterWork implements WorkSource {
    /** Beyond it the number says no more. */
    private static final int MOST = 100;

    private final EntryPlaces places;
    private final Callers callers;
    private final MatterQueries queries;
    private final Takeover takeover;

    MatterWork(EntryPlaces places, Callers callers, MatterQueries queries, Takeover takeover) {
        this.places = places;
        this.callers = callers;
        this.queries = queries;
        this.takeover = takeover;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        return places.of(scope).map(mine -> works(scope, mine.keeps(), texts)).orElse(List.of());
    }

    private List<Work> works(Scope scope, boolean keeps, Texts.Reader texts) {
        Bars bars = callers.person(scope).bars();
        List<Work> works = new ArrayList<>();
        if (keeps) {
            add(works, scope, bars, StateGroup.OVERDUE, Tone.LATE, texts);
            addTakeover(works, scope, bars, texts);
        }
        add(works, scope, bars, StateGroup.TO_TELL, Tone.SOON, texts);
        if (!scope.writable().equals(Reach.NOTHING)) {
            add(works, scope, bars, StateGroup.FRESH, Tone.SOON, texts);
        }
        return works;
    }

    private void addTakeover(List<Work> works, Scope scope, Bars bars, Texts.Reader texts) {
        int count = takeover.count(scope, bars, MOST);
        if (count > 0) {
            works.add(
                    new Work(
                            texts.get("matters.handover.work", number(count, texts)),
                            InboxFilter.TO_TAKE_OVER,
                            Tone.SOON));
        }
    }

    private static String number(int count, Texts.Reader texts) {
        String number = new VietnameseFormat(texts).integer(count);
        return count < MOST ? number : texts.get("matters.desk.work.many", number);
    }

    private void add(
            List<Work> works,
            Scope scope,
            Bars bars,
            StateGroup group,
            Tone tone,
            Texts.Reader texts) {
        int count = queries.count(scope, bars, Wanted.all(group), MOST);
        if (count > 0) {
            works.add(
                    new Work(
                            texts.get("matters.desk.work." + group.word(), number(count, texts)),
                            group == StateGroup.TO_TELL
                                    ? TellPage.PATH
                                    : InboxFilter.PATH + "?nhom=" + group.word(),
                            tone));
        }
    }
}
