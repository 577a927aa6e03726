package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.matters.desk.Dues;
import vn.caunoi.matters.desk.FrontLine;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Timeliness;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** What those below passed up to one's own Front: late, and still in time. */
@Component
@Order(2)
class FrontWork implements WorkSource {
    private final FrontLine line;
    private final Dues dues;

    FrontWork(FrontLine line, Dues dues) {
        this.line = line;
        this.dues = dues;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Matter> owed = line.owed(scope);
        long late =
                owed.stream()
                        .flatMap(matter -> dues.body(matter).stream())
                        .filter(running -> running.timeliness() == Timeliness.LATE)
                        .count();
        List<Work> works = new ArrayList<>();
        add(late, "matters.front.work.late", Tone.LATE, texts, works);
        add(owed.size() - late, "matters.front.work.owed", Tone.SOON, texts, works);
        return works;
    }

    private static void add(
            long count, String key, Tone tone, Texts.Reader texts, List<Work> works) {
        if (count > 0) {
            works.add(new Work(texts.get(key, String.valueOf(count)), FrontPage.PATH, tone));
        }
    }
}
