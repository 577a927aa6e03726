package vn.caunoi.matters.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Dues;
import vn.caunoi.matters.desk.Turn;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.store.MatterQueries.Line;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Makes the lines of a list. */
@Component
class MatterLines {
    private static final int SHORT = 140;

    private final MatterUnits units;
    private final Dues dues;

    MatterLines(MatterUnits units, Dues dues) {
        this.units = units;
        this.dues = dues;
    }

    List<MatterLine> of(List<Line> found, PageFrame frame) {
        Map<UnitId, String> areas =
                units.names(
                        found.stream()
                                .flatMap(line -> line.matter().place().area().stream())
                                .collect(Collectors.toSet()));
        return found.stream().map(line -> line(line, areas, frame)).toList();
    }

    private MatterLine line(Line line, Map<UnitId, String> areas, PageFrame frame) {
        Matter matter = line.matter();
        Dues.Due due = dues.of(matter);
        return new MatterLine(
                matter.id() + "_" + matter.version(),
                MatterPaths.of(matter.id()),
                matter.code(),
                line.words().map(MatterLines::shortened).orElse(unsaid(matter, frame)),
                area(matter, areas, frame),
                matter.kind().map(kind -> frame.text(kind.key())).orElse(""),
                matter.sorting()
                        .map(sorted -> MatterTopics.topic(sorted.topic(), frame.texts()))
                        .orElse(""),
                frame.text(matter.state().key()),
                tone(matter.state()),
                due.turn() == Turn.BODY
                        ? line.body().orElse(frame.text(due.turn().key()))
                        : frame.text(due.turn().key()),
                due.clock().map(running -> DueWord.of(running, frame)),
                frame.format().date(matter.raisedOn()));
    }

    private static String unsaid(Matter matter, PageFrame frame) {
        return matter.state() == MatterState.STUB
                ? frame.text("matters.desk.words.none")
                : frame.text("matters.desk.words.sealed");
    }

    static String area(Matter matter, Map<UnitId, String> areas, PageFrame frame) {
        return matter.place()
                .area()
                .flatMap(id -> Optional.ofNullable(areas.get(id)))
                .orElse(frame.text("matters.desk.area.none"));
    }

    static Tone tone(MatterState state) {
        return switch (state) {
            case RECORDED, CLASSIFIED, ANSWERED, CHECKED -> Tone.SOON;
            case FORWARDED, IN_PROGRESS, ROADMAP, TOLD, JOINED, WITHDRAWN, STUB -> Tone.INFO;
            case CLOSED -> Tone.DONE;
        };
    }

    /** The beginning, up to the end of a word. */
    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) {
            return line;
        }
        int gap = line.lastIndexOf(' ', SHORT);
        return line.substring(0, gap > 0 ? gap : SHORT) + " …";
    }
}
