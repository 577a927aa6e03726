package vn.caunoi.matters.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Dues;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.store.MatterQueries.Line;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Obstacles and proposals as those see them who wait for an answer, or owe it. */
@Component
class UpwardLines {
    private final MatterUnits units;
    private final Dues dues;

    UpwardLines(MatterUnits units, Dues dues) {
        this.units = units;
        this.dues = dues;
    }

    /** For those who raised them or deal with them in the commune. */
    List<UpwardLine> of(List<Line> found, PageFrame frame) {
        Map<UnitId, String> areas =
                units.names(
                        found.stream()
                                .flatMap(line -> line.matter().place().area().stream())
                                .collect(Collectors.toSet()));
        return found.stream()
                .map(line ->
                        line(
                                line.matter(),
                                MatterPaths.of(line.matter().id()),
                                line.words().map(MatterLines::shortened).orElse(""),
                                frame.text(
                                        "matters.front.from",
                                        MatterLines.area(line.matter(), areas, frame),
                                        frame.format().date(line.matter().raisedOn())),
                                state(line.matter().state()),
                                frame))
                .toList();
    }

    /** For the Front that owes the answer. */
    List<UpwardLine> owed(List<Matter> owed, PageFrame frame) {
        Map<UnitId, String> communes =
                units.names(
                        owed.stream()
                                .map(one -> one.place().commune())
                                .collect(Collectors.toSet()));
        return owed.stream()
                .flatMap(one ->
                        one.progress().answering().stream()
                                .map(body ->
                                        line(
                                                one,
                                                DoorPages.OWN + "/" + body + "/" + one.id(),
                                                communes.getOrDefault(one.place().commune(), ""),
                                                frame.text(
                                                        "matters.front.raised",
                                                        frame.format().date(one.raisedOn())),
                                                owedState(one.state()),
                                                frame)))
                .toList();
    }

    private UpwardLine line(
            Matter matter,
            String href,
            String about,
            String raised,
            String state,
            PageFrame frame) {
        Optional<DueWord> due = dues.of(matter).clock().map(running -> DueWord.of(running, frame));
        String until = matter.state().isWithBody() ? "matters.front.due" : "matters.front.due.ward";
        return new UpwardLine(
                href,
                frame.text(
                        "matters.front.line",
                        matter.kind().map(kind -> frame.text(kind.key())).orElse(""),
                        matter.code()),
                about,
                raised,
                due.map(day -> frame.text(until, day.day())).orElse(""),
                frame.text(state),
                tone(matter.state()),
                due);
    }

    /** Heads are told where it lies, not how the desk calls that. */
    private static String state(MatterState state) {
        return switch (state) {
            case RECORDED, CLASSIFIED -> "matters.front.state.ward";
            case FORWARDED, IN_PROGRESS, ROADMAP -> "matters.front.state.above";
            case ANSWERED, CHECKED, TOLD -> "matters.front.state.answered";
            case CLOSED, JOINED, WITHDRAWN, STUB -> "matters.front.state.ended";
        };
    }

    /** Whoever owes the answer is told so. */
    private static String owedState(MatterState state) {
        return state.isWithBody() ? "matters.front.state.owed" : state(state);
    }

    private static Tone tone(MatterState state) {
        return switch (state) {
            case RECORDED, CLASSIFIED -> Tone.SOON;
            case FORWARDED, IN_PROGRESS, ROADMAP -> Tone.INFO;
            case ANSWERED, CHECKED, TOLD, CLOSED, JOINED, WITHDRAWN, STUB -> Tone.DONE;
        };
    }
}
