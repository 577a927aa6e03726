package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.matters.PublicComparison;
import vn.caunoi.matters.PublicComparison.BodyCounts;
import vn.caunoi.matters.PublicResult;
import vn.caunoi.matters.PublicResults;
import vn.caunoi.settings.PublicPart;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Tone;

/** What became of what people said, while a decision of the Standing Committee opens it. */
@Controller
public class ResultsController {
    private final PageFrames frames;
    private final Places places;
    private final PublicResults results;
    private final PublicComparison comparison;
    private final WardSettings settings;

    ResultsController(
            PageFrames frames,
            Places places,
            PublicResults results,
            PublicComparison comparison,
            WardSettings settings) {
        this.frames = frames;
        this.places = places;
        this.results = results;
        this.comparison = comparison;
        this.settings = settings;
    }

    /** One matter in words. */
    public record Line(String topic, String raised, Tone tone, String state, String body) {}

    /**
     * What a body did and what it says to that.
     *
     * @param counts sentences; one that says why where there are no numbers
     * @param said when it said its words; "" where it said nothing
     */
    public record BodyCard(String name, List<String> counts, String said, String words) {
        public BodyCard {
            counts = List.copyOf(counts);
        }
    }

    @GetMapping("/kdc/{code}/ket-qua")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) {
        Place place = places.named(code);
        boolean ofMatters = settings.shows(place.commune(), PublicPart.RESULTS);
        boolean ofBodies =
                !place.isArea() && settings.shows(place.commune(), PublicPart.COMPARISON);
        if (!ofMatters && !ofBodies) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "portal.results.title", place.unit().name());
        return new ModelAndView(
                "portal/ResultsPage",
                Map.of(
                        "frame",
                        frame,
                        "place",
                        place,
                        "ofMatters",
                        ofMatters,
                        "lines",
                        ofMatters
                                ? results.of(place.commune(), place.members()).stream()
                                        .map(result -> line(result, frame))
                                        .toList()
                                : List.of(),
                        "ofBodies",
                        ofBodies,
                        "bodies",
                        ofBodies
                                ? comparison.of(place.commune()).stream()
                                        .map(body -> card(body, frame))
                                        .toList()
                                : List.of()));
    }

    private static BodyCard card(PublicComparison.Compared body, PageFrame frame) {
        return new BodyCard(
                body.name(),
                body.counts()
                        .map(counts -> counts(counts, frame))
                        .orElseGet(() -> List.of(frame.text("portal.comparison.few"))),
                body.statement()
                        .map(said ->
                                frame.text(
                                        "portal.comparison.said", frame.format().date(said.on())))
                        .orElse(""),
                body.statement().map(PublicComparison.Statement::words).orElse(""));
    }

    private static List<String> counts(BodyCounts counts, PageFrame frame) {
        return List.of(
                number(frame, "forwarded", counts.forwarded()),
                number(frame, "in-time", counts.inTime()),
                number(frame, "late", counts.late()),
                number(frame, "waiting", counts.waiting()),
                number(frame, "overdue", counts.overdue()));
    }

    private static String number(PageFrame frame, String word, int number) {
        return frame.text("portal.comparison." + word, frame.format().integer(number));
    }

    private static Line line(PublicResult result, PageFrame frame) {
        return new Line(
                result.topic().isEmpty()
                        ? ""
                        : frame.text("vocabulary.matter_topic." + result.topic()),
                month(result.raised(), frame),
                tone(result.state()),
                frame.text(
                        key(result.state()), result.until().map(frame.format()::date).orElse("")),
                result.body());
    }

    private static String month(YearMonth month, PageFrame frame) {
        return frame.text(
                "portal.results.month",
                String.valueOf(month.getMonthValue()),
                String.valueOf(month.getYear()));
    }

    private static Tone tone(PublicResult.State state) {
        return switch (state) {
            case SETTLED, EXPLAINED -> Tone.DONE;
            case ON_THE_WAY -> Tone.SOON;
            case LATE -> Tone.LATE;
        };
    }

    private static String key(PublicResult.State state) {
        return switch (state) {
            case SETTLED -> "portal.results.settled";
            case ON_THE_WAY -> "portal.results.on-the-way";
            case LATE -> "portal.results.late";
            case EXPLAINED -> "portal.results.explained";
        };
    }
}
