package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.EarlierMatter;
import vn.caunoi.matters.model.Clock;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Course;
import vn.caunoi.matters.model.KindBook;
import vn.caunoi.matters.model.KindRules;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.Place;
import vn.caunoi.matters.model.Progress;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.EarlierRows.PastStep;

/** What a line of an earlier table says of a matter's way: its state today, and its history. */
@Component
class EarlierCourse {
    private static final String USUAL_CHANNEL = "meeting";

    private final RuleDeadlines deadlines;
    private final KindBook kinds = KindBook.shipped();

    EarlierCourse(RuleDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    Matter matter(UUID id, int version, EarlierMatter line, Optional<UUID> body, LocalDate today) {
        Optional<MatterKind> kind = line.kind().flatMap(MatterKind::of);
        boolean sealed = kind.map(known -> rules(known, line).sealed()).orElse(false);
        return new Matter(
                id,
                version,
                line.code(),
                new Place(
                        line.commune(),
                        sealed ? line.commune() : line.area().orElse(line.commune()),
                        line.area()),
                line.raisedOn(),
                line.channel().orElse(USUAL_CHANNEL),
                kind.map(known ->
                        new Sorting(
                                known, line.topic().orElse(""), competence(line), line.raisedOn())),
                Set.of(),
                sealed,
                progress(line, kind, body, today),
                Optional.empty(),
                Optional.empty());
    }

    private KindRules rules(MatterKind kind, EarlierMatter line) {
        return kinds.of(kind, line.raisedOn());
    }

    private static Competence competence(EarlierMatter line) {
        return line.forwardedOn().isEmpty() && line.answeredOn().isPresent()
                ? Competence.EXPLAINABLE
                : Competence.BODY;
    }

    private Progress progress(
            EarlierMatter line, Optional<MatterKind> kind, Optional<UUID> body, LocalDate today) {
        Optional<LocalDate> closed = closedOn(line, today);
        MatterState state = state(line, closed);
        Course course =
                new Course(
                        line.forwardedOn().isPresent() ? 1 : 0,
                        0,
                        line.answeredOn().isPresent() ? 1 : 0,
                        0,
                        0,
                        0,
                        0);
        return new Progress(
                state,
                course,
                front(line, state),
                kind.flatMap(known -> body(line, rules(known, line))),
                line.forwardedOn().flatMap(_ -> body),
                line.forwardedOn(),
                line.answeredOn(),
                line.toldOn(),
                closed,
                Optional.empty());
    }

    private static MatterState state(EarlierMatter line, Optional<LocalDate> closed) {
        if (closed.isPresent()) {
            return MatterState.CLOSED;
        }
        if (line.toldOn().isPresent()) {
            return MatterState.TOLD;
        }
        if (line.answeredOn().isPresent()) {
            return MatterState.ANSWERED;
        }
        if (line.forwardedOn().isPresent()) {
            return MatterState.FORWARDED;
        }
        return line.kind().isPresent() ? MatterState.CLASSIFIED : MatterState.RECORDED;
    }

    /** Judged when it was told; otherwise when nobody said a word for as long as the rule waits. */
    private Optional<LocalDate> closedOn(EarlierMatter line, LocalDate today) {
        return line.toldOn()
                .flatMap(told ->
                        line.verdict().isPresent()
                                ? Optional.of(told)
                                : Optional.of(deadlines.silentUntil(told))
                                        .filter(day -> !day.isAfter(today)));
    }

    private Optional<Clock> front(EarlierMatter line, MatterState state) {
        return switch (state) {
            case RECORDED, CLASSIFIED -> Optional.of(deadlines.sorting(line.raisedOn()));
            case ANSWERED -> line.answeredOn().map(deadlines::telling);
            case FORWARDED, IN_PROGRESS, ROADMAP, CHECKED, TOLD, CLOSED, JOINED, WITHDRAWN, STUB ->
                    Optional.empty();
        };
    }

    /** Until the day of the line, else by the rule of that day; it stands still with the answer. */
    private Optional<Clock> body(EarlierMatter line, KindRules rules) {
        return line.forwardedOn()
                .map(on -> deadlines.answer(rules, Course.NEW, on))
                .map(clock -> line.dueOn().map(clock::until).orElse(clock))
                .map(clock -> line.answeredOn().map(clock::paused).orElse(clock));
    }

    /** The history that the line tells, in its order. */
    List<PastStep> steps(EarlierMatter line, Matter matter) {
        List<PastStep> steps = new ArrayList<>();
        steps.add(
                new PastStep(
                        StepKind.RECORD,
                        MatterState.RECORDED,
                        line.raisedOn(),
                        Map.of(),
                        words("text", line.text())));
        matter.sorting()
                .ifPresent(sorting ->
                        steps.add(
                                new PastStep(
                                        StepKind.CLASSIFY,
                                        MatterState.CLASSIFIED,
                                        line.raisedOn(),
                                        Map.of(
                                                "kind", sorting.kind().word(),
                                                "topic", sorting.topic(),
                                                "competence", sorting.competence().word()),
                                        Map.of())));
        line.forwardedOn().ifPresent(on -> steps.add(forwarded(matter, on)));
        line.answeredOn()
                .ifPresent(on ->
                        steps.add(
                                new PastStep(
                                        line.forwardedOn().isPresent()
                                                ? StepKind.ANSWER
                                                : StepKind.ANSWER_ON_THE_SPOT,
                                        MatterState.ANSWERED,
                                        on,
                                        Map.of(),
                                        words("text", line.answer()))));
        line.toldOn()
                .ifPresent(on ->
                        steps.add(
                                new PastStep(
                                        StepKind.TELL,
                                        MatterState.TOLD,
                                        on,
                                        words("how", line.toldHow()),
                                        Map.of())));
        matter.progress().closedOn().ifPresent(on -> steps.add(ended(line, on)));
        return steps;
    }

    private static PastStep forwarded(Matter matter, LocalDate on) {
        Map<String, String> facts = new LinkedHashMap<>();
        matter.progress().answering().ifPresent(body -> facts.put("body", body.toString()));
        matter.progress().body().ifPresent(clock -> facts.put("due", clock.due().toString()));
        return new PastStep(StepKind.FORWARD, MatterState.FORWARDED, on, facts, Map.of());
    }

    private static PastStep ended(EarlierMatter line, LocalDate on) {
        return new PastStep(
                line.verdict().isPresent() ? StepKind.VERDICT : StepKind.SILENCE,
                MatterState.CLOSED,
                on,
                words("verdict", line.verdict()),
                Map.of());
    }

    private static Map<String, String> words(String name, Optional<String> text) {
        return text.map(known -> Map.of(name, known)).orElse(Map.of());
    }
}
