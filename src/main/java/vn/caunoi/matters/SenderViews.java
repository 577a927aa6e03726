package vn.caunoi.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caunoi.matters.SenderView.Answer;
import vn.caunoi.matters.SenderView.May;
import vn.caunoi.matters.SenderView.Moment;
import vn.caunoi.matters.desk.SenderCase;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.MatterWorkflow;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.model.ResidentPhase;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.StepRow;

/** What of a case its sender is shown. */
record SenderViews(SenderCase sender) {
    private static final String MOMENT = "matters.portal.moment.";

    SenderView view(ReceiptCode code) {
        return new SenderView(
                code.written(),
                sender.raised().code(),
                sender.raised().place().commune(),
                sender.raised().place().area(),
                sender.raised().place().isAtWard(),
                sender.voice().raisedOn(),
                phase().key(),
                sender.voice().isWithdrawn()
                        ? moments().stream().filter(this::isBeforeWithdrawing).toList()
                        : moments(),
                words(),
                sender.voice().isWithdrawn()
                        ? Optional.empty()
                        : sender.checkedAnswer().map(this::answer),
                sender.lead().course().answers(),
                question(),
                verdict().map(Verdict::key),
                sender.voice().withdrawnOn(),
                may());
    }

    private ResidentPhase phase() {
        if (sender.voice().isWithdrawn()) {
            return ResidentPhase.ENDED;
        }
        ResidentPhase phase = sender.lead().state().phase();
        return phase == ResidentPhase.ANSWERED
                        && sender.checkedAnswer().isPresent()
                        && sender.knowsTheAnswer()
                ? ResidentPhase.TOLD
                : phase;
    }

    private boolean isBeforeWithdrawing(Moment moment) {
        return sender.voice().withdrawnOn().filter(moment.on()::isAfter).isEmpty();
    }

    /** His own words, and only where nobody else can be reading them as an unknown sender's. */
    private Optional<String> words() {
        return sender.voice().isAnonymous() || sender.raised().sealed()
                ? Optional.empty()
                : sender.steps().stream()
                        .filter(row ->
                                row.step() == StepKind.RECORD
                                        && row.matter().equals(sender.raised().id()))
                        .findFirst()
                        .map(row -> row.word("text"))
                        .filter(text -> !text.isEmpty());
    }

    private Optional<Verdict> verdict() {
        return sender.knowsTheAnswer() ? sender.voice().verdict() : Optional.empty();
    }

    private Optional<String> question() {
        return may().reply()
                ? sender.steps().stream()
                        .filter(row -> row.step() == StepKind.ASK_SENDER)
                        .reduce((_, later) -> later)
                        .map(row -> row.word("question"))
                : Optional.empty();
    }

    private May may() {
        boolean answered = sender.checkedAnswer().isPresent();
        boolean asked =
                !sender.isJoined()
                        && sender.lead()
                                .progress()
                                .body()
                                .flatMap(limit -> limit.pausedOn())
                                .isPresent();
        return new May(
                answered && isOpen(StepKind.VERDICT) && verdict().isEmpty(),
                answered && isOpen(StepKind.OBJECT),
                asked && isOpen(StepKind.SENDER_REPLY),
                isOpen(StepKind.WITHDRAW));
    }

    private boolean isOpen(StepKind step) {
        return !sender.voice().isWithdrawn()
                && MatterWorkflow.openFrom(sender.lead().state(), Set.of(Hand.RESIDENT))
                        .contains(step);
    }

    private Answer answer(StepRow row) {
        Optional<String> evidence =
                row.fact("number").isEmpty()
                        ? row.fact("minutes").isEmpty()
                                ? Optional.of("source").filter(fact -> !row.fact(fact).isEmpty())
                                : Optional.of("minutes")
                        : Optional.of("number");
        return new Answer(
                row.on(),
                Outcome.of(row.fact("outcome")).orElse(Outcome.EXPLAINED).key(),
                row.word("text"),
                row.word("whom"),
                evidence.map(fact -> "matters.portal.evidence." + fact),
                evidence.map(row::fact).orElse(""),
                day(row, "dated"),
                row.fact("signatory"));
    }

    private List<Moment> moments() {
        return sender.steps().stream().flatMap(row -> moment(row).stream()).toList();
    }

    /** Of the matter it was joined to, what was done with it and nothing that its senders said. */
    private Optional<Moment> moment(StepRow row) {
        boolean own = row.matter().equals(sender.raised().id());
        return switch (row.step()) {
            case RECORD -> own ? Optional.of(plain(row, "record")) : Optional.empty();
            case TO_WARD -> own ? Optional.of(plain(row, "to-ward")) : Optional.empty();
            case SPLIT -> own ? Optional.of(plain(row, "split")) : Optional.empty();
            case JOIN -> own ? Optional.of(plain(row, "join")) : Optional.empty();
            case FORWARD -> Optional.of(letter(row, "forward", "letter"));
            case ACKNOWLEDGE -> Optional.of(letter(row, "acknowledge", "document"));
            case NOT_OURS -> Optional.of(told(row, "not-ours", own ? "reason" : ""));
            case EXTEND -> Optional.of(told(row, "extend", own ? "reason" : ""));
            case ASK_SENDER -> Optional.of(told(row, "ask", own ? "question" : ""));
            case SENDER_REPLY ->
                    Optional.of(
                            told(
                                    row,
                                    row.hand() == Hand.CLOCK ? "reply-none" : "reply",
                                    own && words().isPresent() ? "reply" : ""));
            case ROADMAP -> Optional.of(told(row, "roadmap", own ? "text" : ""));
            case URGE ->
                    UrgingLevel.of(row.fact("level")).filter(UrgingLevel.BODY::equals).isPresent()
                            ? Optional.of(letter(row, "urge", "letter"))
                            : Optional.of(letter(row, "urge-above", "letter"));
            case ANSWER, ANSWER_ON_THE_SPOT, GUIDE -> Optional.of(plain(row, "answer"));
            case SEND_BACK -> Optional.of(plain(row, "send-back"));
            case CHECK -> Optional.of(plain(row, "check"));
            case TELL ->
                    sender.voice().id().equals(row.voice().orElse(row.matter()))
                            ? Optional.of(
                                    plain(
                                            row,
                                            ToldHow.of(row.fact("how"))
                                                            .filter(ToldHow.PAGE::equals)
                                                            .isPresent()
                                                    ? "told-page"
                                                    : "told"))
                            : Optional.empty();
            case VERDICT ->
                    sender.isMine(row)
                            ? Optional.of(plain(row, "verdict-" + row.fact("verdict")))
                            : Optional.empty();
            case OBJECT -> Optional.of(plain(row, sender.isMine(row) ? "object" : "object-other"));
            case SILENCE -> Optional.of(plain(row, "silence"));
            case RECUR -> Optional.of(plain(row, "recur"));
            case WITHDRAW ->
                    sender.isMine(row) ? Optional.of(plain(row, "withdraw")) : Optional.empty();
            case DISCLOSE ->
                    sender.isMine(row) && row.fact("told").equals("true")
                            ? Optional.of(disclosed(row))
                            : Optional.empty();
            case HAND_OVER, CLASSIFY, ASSIGN, TAKE_BACK -> Optional.empty();
        };
    }

    /** To whom, by which letter of which day, and on which basis. */
    private static Moment disclosed(StepRow row) {
        return new Moment(
                row.on(),
                MOMENT + "disclose",
                row.fact("requester"),
                row.fact("request"),
                day(row, "on"),
                row.fact("basis"));
    }

    private Moment plain(StepRow row, String key) {
        return told(row, key, "");
    }

    private Moment told(StepRow row, String key, String word) {
        return new Moment(
                row.on(),
                MOMENT + key,
                body(row),
                row.fact("document"),
                day(row, "due"),
                word.isEmpty() ? "" : row.word(word));
    }

    private Moment letter(StepRow row, String key, String fact) {
        return new Moment(
                row.on(),
                MOMENT + key + (row.fact(fact).isEmpty() ? "-unnumbered" : ""),
                body(row),
                row.fact(fact),
                day(row, "due"),
                "");
    }

    /** The body it was sent to; of a later step the one that is asked now. */
    private String body(StepRow row) {
        Optional<UUID> named =
                Optional.of(row.fact("body"))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .or(row::body)
                        .or(() -> sender.lead().progress().answering());
        return named.map(id -> sender.bodies().getOrDefault(id, "")).orElse("");
    }

    private static Optional<LocalDate> day(StepRow row, String fact) {
        return Optional.of(row.fact(fact)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
