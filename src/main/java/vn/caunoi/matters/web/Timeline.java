package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.web.Happened.Detail;
import vn.caunoi.web.PageFrame;

/** Tells the history of a matter, step by step. */
@Component
class Timeline {
    private final Officers officers;

    Timeline(Officers officers) {
        this.officers = officers;
    }

    List<Happened> of(Scope scope, List<StepRow> steps, PageFrame frame) {
        Map<AccountId, String> names =
                officers.names(
                        scope,
                        steps.stream()
                                .flatMap(Timeline::accounts)
                                .map(AccountId::new)
                                .collect(Collectors.toSet()));
        return steps.stream().map(step -> new Telling(step, names, frame).happened()).toList();
    }

    private static Stream<UUID> accounts(StepRow step) {
        return Stream.concat(step.account().stream(), InboxFilter.id(step.fact("to")).stream());
    }

    /** One step. */
    private record Telling(StepRow step, Map<AccountId, String> names, PageFrame frame) {
        Happened happened() {
            return new Happened(
                    frame.text(step.step().key()),
                    frame.format().date(step.on()),
                    Stream.of(Optional.of(frame.text(step.hand().key())), who(step.account()))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining(", ")),
                    details());
        }

        private Optional<String> who(Optional<UUID> account) {
            return account.flatMap(id -> Optional.ofNullable(names.get(new AccountId(id))));
        }

        private List<Detail> details() {
            return switch (step.step()) {
                case RECORD, ANSWER_ON_THE_SPOT, ANSWER, GUIDE ->
                        all(said("text"), outcome(), said("whom"), evidence());
                case HAND_OVER -> all(letter(), fact("receiver", "matters.desk.fact.receiver"));
                case CLASSIFY -> sorted();
                case SPLIT -> parts();
                case JOIN -> into();
                case ASSIGN ->
                        who(InboxFilter.id(step.fact("to"))).stream().map(Detail::fact).toList();
                case TO_WARD, NOT_OURS, SEND_BACK, OBJECT, RECUR, WITHDRAW -> said("reason");
                case FORWARD, URGE -> all(level(), letter(), due(), said("text"));
                case ACKNOWLEDGE -> document();
                case EXTEND -> all(said("reason"), document(), due());
                case ASK_SENDER -> said("question");
                case SENDER_REPLY -> said("reply");
                case ROADMAP -> all(due(), document(), said("text"));
                case CHECK -> all(ground(), said("note"));
                case TELL -> all(told(), said("note"));
                case VERDICT -> all(verdict(), said("words"));
                case DISCLOSE ->
                        all(
                                fact("requester", "matters.disclose.fact.requester"),
                                fact("request", "matters.desk.fact.request"),
                                fact("basis", "matters.desk.fact.basis"));
                case SILENCE, TAKE_BACK -> List.of();
            };
        }

        @SafeVarargs
        private static List<Detail> all(List<Detail>... parts) {
            return Arrays.stream(parts).flatMap(List::stream).toList();
        }

        private List<Detail> said(String name) {
            return Stream.of(step.word(name))
                    .filter(words -> !words.isEmpty())
                    .map(Detail::quote)
                    .toList();
        }

        private List<Detail> fact(String name, String key) {
            return Stream.of(step.fact(name))
                    .filter(fact -> !fact.isEmpty())
                    .map(fact -> Detail.fact(frame.text(key, fact)))
                    .toList();
        }

        private List<Detail> document() {
            return fact("document", "matters.desk.fact.document");
        }

        private String day(String name) {
            String written = step.fact(name);
            return written.isEmpty() ? "" : frame.format().date(LocalDate.parse(written));
        }

        private List<Detail> due() {
            return Stream.of(day("due"))
                    .filter(day -> !day.isEmpty())
                    .map(day -> Detail.fact(frame.text("matters.desk.fact.due", day)))
                    .toList();
        }

        private List<Detail> letter() {
            return Stream.of(step.fact("letter"))
                    .filter(number -> !number.isEmpty())
                    .map(number ->
                            Detail.fact(frame.text("matters.desk.fact.letter", number, day("on"))))
                    .toList();
        }

        private List<Detail> level() {
            return UrgingLevel.of(step.fact("level")).stream()
                    .map(level -> Detail.fact(frame.text(level.key())))
                    .toList();
        }

        private List<Detail> sorted() {
            String words =
                    Stream.of(
                                    MatterKind.of(step.fact("kind"))
                                            .map(kind -> frame.text(kind.key()))
                                            .orElse(""),
                                    MatterTopics.topic(step.fact("topic"), frame.texts()),
                                    Competence.of(step.fact("competence"))
                                            .map(one -> frame.text(one.key()))
                                            .orElse(""))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.joining(" · "));
            return words.isEmpty() ? List.of() : List.of(Detail.fact(words));
        }

        private List<Detail> parts() {
            List<Detail> links = new ArrayList<>();
            for (String part : step.fact("parts").split(" ", -1)) {
                InboxFilter.id(part)
                        .ifPresent(id ->
                                links.add(
                                        Detail.link(
                                                frame.text(
                                                        "matters.desk.fact.part",
                                                        frame.format().integer(links.size() + 1L)),
                                                MatterPaths.of(id))));
            }
            return links;
        }

        private List<Detail> into() {
            return InboxFilter.id(step.fact("into")).stream()
                    .map(id ->
                            Detail.link(frame.text("matters.desk.fact.into"), MatterPaths.of(id)))
                    .toList();
        }

        private List<Detail> outcome() {
            return Outcome.of(step.fact("outcome")).stream()
                    .map(outcome -> Detail.fact(frame.text(outcome.key())))
                    .toList();
        }

        private List<Detail> evidence() {
            if (!step.fact("number").isEmpty()) {
                return List.of(
                        Detail.fact(
                                frame.text(
                                        "matters.desk.fact.evidence",
                                        step.fact("number"),
                                        day("dated"),
                                        step.fact("signatory"))));
            }
            return step.fact("minutes").isEmpty()
                    ? fact("source", "matters.desk.fact.source")
                    : List.of(
                            Detail.fact(
                                    frame.text(
                                            "matters.desk.fact.minutes",
                                            step.fact("minutes"),
                                            day("dated"))));
        }

        private List<Detail> ground() {
            return step.fact("ground").equals("true")
                    ? List.of(Detail.fact(frame.text("matters.desk.fact.ground")))
                    : List.of();
        }

        private List<Detail> told() {
            return ToldHow.of(step.fact("how")).stream()
                    .map(how ->
                            Detail.fact(
                                    frame.text(
                                            "matters.desk.voice.told",
                                            day("on"),
                                            frame.text(how.key()))))
                    .toList();
        }

        private List<Detail> verdict() {
            return Verdict.of(step.fact("verdict")).stream()
                    .map(verdict -> Detail.fact(frame.text(verdict.key())))
                    .toList();
        }
    }
}
