package vn.caunoi.reports.writing.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.writing.Manuscript;
import vn.caunoi.reports.writing.SectionDesk.Outcome;
import vn.caunoi.web.PageFrame;

/** Words for what became of something typed. */
@Component
class Feedbacks {
    private final LocalTimes times;

    Feedbacks(LocalTimes times) {
        this.times = times;
    }

    /**
     * @param seen the version the box is based on; it stays until somebody decides
     */
    Feedback of(Outcome outcome, String text, int seen, PageFrame frame) {
        return switch (outcome) {
            case Outcome.Saved saved ->
                    Feedback.quiet(
                            saved.version(),
                            frame.text("reports.write.saved", times.time(saved.at())));
            case Outcome.UnknownMark unknown ->
                    Feedback.wrong(seen, frame.text("reports.write.unknown-mark", unknown.code()));
            case Outcome.TooLong tooLong ->
                    Feedback.wrong(
                            seen,
                            frame.text(
                                    "reports.write.too-long",
                                    frame.format().integer(tooLong.most())));
            case Outcome.Overtaken overtaken ->
                    Feedback.overtaken(seen, overtaken(overtaken, text, frame));
        };
    }

    private static Feedback.Overtaken overtaken(
            Outcome.Overtaken overtaken, String text, PageFrame frame) {
        String nothing = frame.text("reports.write.overtaken.nothing");
        Optional<String> theirs =
                overtaken.theirs().filter(Manuscript.Entry::isWritten).map(Manuscript.Entry::text);
        return new Feedback.Overtaken(
                overtaken.who().isEmpty()
                        ? frame.text("reports.write.overtaken")
                        : frame.text("reports.write.overtaken-by", overtaken.who()),
                theirs.orElse(nothing),
                text.isBlank() ? nothing : text,
                overtaken.version());
    }
}
