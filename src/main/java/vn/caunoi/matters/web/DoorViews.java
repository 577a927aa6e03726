package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.PublicComparison;
import vn.caunoi.matters.desk.Answerers.Answerer;
import vn.caunoi.matters.desk.BodyDoor;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.Timeliness;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;
import vn.caunoi.web.TypedDay;

/** What a body sees, as pages show it. */
@Component
class DoorViews {
    private static final List<String> PAPERS =
            List.of("letter", "document", "number", "signatory", "minutes");
    private static final List<String> WORDS = List.of("reason", "question", "text");

    private final BodyDoor door;
    private final PublicComparison comparison;

    DoorViews(BodyDoor door, PublicComparison comparison) {
        this.door = door;
        this.comparison = comparison;
    }

    OwedList list(Answerer who, String path, PageFrame frame) {
        Optional<PublicComparison.Compared> compared =
                comparison.of(who.body().commune()).stream()
                        .filter(one -> one.body().equals(who.body().id()))
                        .findFirst();
        Optional<PublicComparison.Statement> said = comparison.statement(who.body());
        return new OwedList(
                who.body().name(),
                door.owed(who).stream().map(owed -> line(owed, path, frame)).toList(),
                door.objected(who).stream()
                        .filter(matter -> !matter.state().isWithBody())
                        .map(matter -> line(matter, path, frame))
                        .toList(),
                path,
                compared.flatMap(PublicComparison.Compared::counts)
                        .map(counts ->
                                frame.text(
                                        "matters.statement.counts",
                                        frame.format().integer(counts.forwarded()),
                                        frame.format().integer(counts.inTime()),
                                        frame.format().integer(counts.late()),
                                        frame.format().integer(counts.waiting()),
                                        frame.format().integer(counts.overdue())))
                        .orElseGet(() -> frame.text("matters.statement.few")),
                said.map(PublicComparison.Statement::words).orElse(""),
                said.map(one -> frame.format().date(one.on())).orElse(""));
    }

    private static OwedLine line(BodyDoor.Owed owed, String path, PageFrame frame) {
        return new OwedLine(
                path + "/" + owed.matter().id(),
                owed.matter().code(),
                kind(owed.matter(), frame),
                frame.text("matters.body.door." + owed.matter().state().word()),
                frame.format().date(owed.due()),
                tone(owed.timeliness()),
                frame.text(owed.timeliness().key()));
    }

    private static OwedLine line(Matter matter, String path, PageFrame frame) {
        return new OwedLine(
                path + "/" + matter.id(),
                matter.code(),
                kind(matter, frame),
                frame.text("matters.body.door.objected"),
                "",
                Tone.INFO,
                frame.text("matters.body.door.objected"));
    }

    private static String kind(Matter matter, PageFrame frame) {
        return matter.kind().map(kind -> frame.text(kind.key())).orElse("");
    }

    private static Tone tone(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> Tone.INFO;
            case SOON, PAUSED -> Tone.SOON;
            case LATE -> Tone.LATE;
        };
    }

    DoorView view(DoorPages.At at, BodyDoor.Sheet sheet, PageFrame frame) {
        Answerer who = at.who();
        String path = at.path();
        return new DoorView(
                who.body().name(),
                path + "/" + sheet.matter().id(),
                at.list(),
                at.linked(),
                sheet.matter().version(),
                sheet.owed()
                        .map(owed -> line(owed, path, frame))
                        .orElseGet(() -> line(sheet.matter(), path, frame)),
                sheet.owed().isPresent(),
                sheet.text(),
                sheet.history().stream().map(step -> past(step, frame)).toList(),
                sheet.open().stream().map(StepKind::word).collect(Collectors.toSet()),
                Stream.of(Outcome.SETTLED, Outcome.PARTLY, Outcome.EXPLAINED, Outcome.REFUSED)
                        .map(one -> new Choice(one.word(), frame.text(one.key())))
                        .toList(),
                sheet.replies(),
                sheet.said().stream()
                        .map(reply ->
                                new ReplyLine(
                                        reply.bodyName(),
                                        frame.format().date(reply.on()),
                                        reply.text()))
                        .toList());
    }

    private DoorPast past(StepRow step, PageFrame frame) {
        List<String> details = new ArrayList<>();
        Outcome.of(step.fact("outcome")).ifPresent(one -> details.add(frame.text(one.key())));
        PAPERS.stream()
                .filter(fact -> !step.fact(fact).isEmpty())
                .forEach(fact ->
                        details.add(frame.text("matters.body.door.fact." + fact, step.fact(fact))));
        TypedDay.of(step.fact("due"))
                .ifPresent(day ->
                        details.add(
                                frame.text(
                                        "matters.body.door.fact.due", frame.format().date(day))));
        if (step.step() != StepKind.FORWARD) {
            WORDS.stream().map(step::word).filter(word -> !word.isEmpty()).forEach(details::add);
        }
        Optional.of(door.struck(step.word("reply")))
                .filter(word -> !word.isEmpty())
                .ifPresent(details::add);
        return new DoorPast(frame.text(step.step().key()), frame.format().date(step.on()), details);
    }
}
