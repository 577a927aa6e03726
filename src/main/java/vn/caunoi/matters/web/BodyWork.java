package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.matters.desk.Answerers;
import vn.caunoi.matters.desk.BodyDoor;
import vn.caunoi.matters.model.Timeliness;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;
import vn.caunoi.web.VietnameseFormat;

/** What the bodies owe for which a person answers; that nothing is owed is said too. */
@Component
@Order(1)
class BodyWork implements WorkSource {
    private final Answerers answerers;
    private final BodyDoor door;

    BodyWork(Answerers answerers, BodyDoor door) {
        this.answerers = answerers;
        this.door = door;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Answerers.Answerer> bodies = answerers.byAccount(scope);
        List<BodyDoor.Owed> owed = bodies.stream().flatMap(who -> door.owed(who).stream()).toList();
        long late = owed.stream().filter(one -> one.timeliness() == Timeliness.LATE).count();
        VietnameseFormat format = new VietnameseFormat(texts);
        List<Work> works = new ArrayList<>();
        if (late > 0) {
            works.add(work(texts.get("matters.body.work.late", format.integer(late)), Tone.LATE));
        }
        if (owed.size() > late) {
            String waiting = format.integer(owed.size() - late);
            works.add(work(texts.get("matters.body.work.owed", waiting), Tone.SOON));
        }
        if (owed.isEmpty() && !bodies.isEmpty()) {
            works.add(work(texts.get("matters.body.work.none"), Tone.DONE));
        }
        return works;
    }

    private static Work work(String text, Tone tone) {
        return new Work(text, DoorPages.OWN, tone);
    }
}
