package vn.caunoi.matters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.NewMatter;
import vn.caunoi.matters.desk.SenderDesk;
import vn.caunoi.matters.desk.SenderOutcome;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.Wish;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.Sex;
import vn.caunoi.web.NotFound;

/**
 * The door for residents, who have no account: to say something, and with the code they got for it
 * to see what became of it and to answer. A code that nobody holds and one that is none are alike.
 */
@Component
public class ResidentMatters {
    private static final String CHANNEL = "resident_page";

    private final SenderDesk desk;
    private final Clock clock;

    ResidentMatters(SenderDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** How a sender may ask to be told: words whose messages are {@code matters.wish.<word>}. */
    public static List<String> wishes() {
        return Wish.offered().stream().map(Wish::word).toList();
    }

    /** How an answer may be judged: words whose messages are {@code vocabulary.verdict.<word>}. */
    public static List<String> verdicts() {
        return List.of(
                Verdict.SATISFIED.word(), Verdict.ACCEPTING.word(), Verdict.UNSATISFIED.word());
    }

    /** Writes down what a resident says and returns the code, for him alone. */
    public String raise(ResidentWord said) {
        return desk.raise(
                        new NewMatter(
                                said.commune(),
                                said.area(),
                                said.toHead(),
                                LocalDate.now(clock),
                                CHANNEL,
                                said.text(),
                                said.sender().map(ResidentMatters::details),
                                said.sender()
                                        .flatMap(sender -> Wish.of(sender.wish()))
                                        .orElse(Wish.NONE)),
                        said.sheet(),
                        said.pictures())
                .written();
    }

    private static PersonDetails details(ResidentWord.Sender sender) {
        return new PersonDetails(
                sender.name(), Optional.empty(), Sex.NOT_STATED, sender.phone(), sender.email());
    }

    /** The code as it is written in an address; empty for what can be none. */
    public static Optional<String> written(String typed) {
        return ReceiptCode.of(typed).map(ReceiptCode::written);
    }

    /** Empty for a code that opens nothing. */
    public Optional<SenderView> view(String typed) {
        return ReceiptCode.of(typed)
                .flatMap(code -> desk.open(code).map(found -> new SenderViews(found).view(code)));
    }

    /**
     * Judges an answer; who had not been told is told by it.
     *
     * @param answer which of the answers he read
     * @param verdict one of {@link #verdicts}
     * @return whether it was taken; otherwise the matter has moved on meanwhile
     */
    public boolean judge(String typed, int answer, String verdict, String words) {
        return isDone(desk.judge(code(typed), answer, Verdict.of(verdict).orElseThrow(), words));
    }

    /** Asks to look again at an answer; see {@link #judge}. */
    public boolean object(String typed, int answer, String reason) {
        return isDone(desk.object(code(typed), answer, reason));
    }

    /** Says what the body asked for; see {@link #judge}. */
    public boolean reply(String typed, String words) {
        return isDone(desk.reply(code(typed), words));
    }

    /** Takes it back before there is an answer; see {@link #judge}. */
    public boolean withdraw(String typed, String reason) {
        return isDone(desk.withdraw(code(typed), reason));
    }

    private static ReceiptCode code(String typed) {
        return ReceiptCode.of(typed).orElseThrow(NotFound::new);
    }

    private static boolean isDone(SenderOutcome outcome) {
        return switch (outcome) {
            case DONE -> true;
            case MOVED_ON -> false;
        };
    }
}
