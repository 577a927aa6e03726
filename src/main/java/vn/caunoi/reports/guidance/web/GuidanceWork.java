package vn.caunoi.reports.guidance.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.WorkSource;
import vn.caunoi.reports.guidance.GuidanceReading;
import vn.caunoi.reports.guidance.GuidanceReading.Came;
import vn.caunoi.reports.guidance.model.Timeliness;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Guidance that nobody of the unit has received yet, and such whose day passed; one line each. */
@Component
@Order(3)
class GuidanceWork implements WorkSource {
    private final GuidanceReading reading;
    private final GuidanceWords words;

    GuidanceWork(GuidanceReading reading, GuidanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public List<Work> awaiting(Scope scope, Texts.Reader texts) {
        List<Came> open = reading.open(scope);
        List<Came> late =
                open.stream()
                        .filter(one ->
                                words.timeliness(one.guidance(), one.receipt()) == Timeliness.LATE)
                        .toList();
        List<Came> fresh =
                open.stream()
                        .filter(GuidanceReading::waits)
                        .filter(one -> !late.contains(one))
                        .toList();
        List<Work> works = new ArrayList<>();
        line(late, "guidance.work.late", Tone.LATE, texts, works);
        line(fresh, "guidance.work.new", Tone.SOON, texts, works);
        return works;
    }

    private static void line(
            List<Came> some, String key, Tone tone, Texts.Reader texts, List<Work> works) {
        if (!some.isEmpty()) {
            works.add(
                    new Work(
                            texts.get(key, String.valueOf(some.size())),
                            some.size() == 1
                                    ? GuidancePaths.of(some.getFirst().guidance().id())
                                    : GuidancePaths.ROOT,
                            tone));
        }
    }
}
