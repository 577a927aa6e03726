package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.StepsDown;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.activities.ActivityQueries.ActivityRow;
import vn.caunoi.activities.ActivityQueries.After;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** The list of activities, newest first. */
@Controller
class ActivitiesPage {
    private static final int SIZE = 50;
    private static final DateRange EVER = DateRange.startingOn(LocalDate.of(1900, 1, 1));

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final ServedUnits served;
    private final StepsDown steps;
    private final Units units;
    private final ActivityQueries queries;
    private final ActivityLines lines;

    ActivitiesPage(
            PageFrames frames,
            VisibleUnits visible,
            ServedUnits served,
            StepsDown steps,
            Units units,
            ActivityQueries queries,
            ActivityLines lines) {
        this.frames = frames;
        this.visible = visible;
        this.served = served;
        this.steps = steps;
        this.units = units;
        this.queries = queries;
        this.lines = lines;
    }

    @GetMapping(ActivityFilter.PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "chude", defaultValue = "") String topic,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "sau", defaultValue = "") String place) {
        ActivityFilter filter = ActivityFilter.of(unit, kind, topic, from, to, words);
        List<Unit> own = served.of(scope);
        Optional<Unit> chosen =
                filter.unit().isEmpty()
                        ? Optional.empty()
                        : Optional.of(visible.readable(scope, filter.unit()));
        PageFrame frame = frames.frame(request, "activities.title");
        Optional<Unit> tooHigh = ServedUnits.tooHigh(chosen.map(List::of).orElse(own));
        if (tooHigh.isPresent()) {
            return steps.page(frame, ActivityFilter.PATH, tooHigh.get());
        }
        Coverage coverage = coverage(chosen.map(List::of).orElse(own));
        return new ModelAndView(
                "activities/ActivitiesPage",
                Map.of(
                        "frame", frame,
                        "filter", filter,
                        "units", unitChoices(scope, own, chosen),
                        "kinds", choices("activity_kind", ActivityKinds.ALL, frame.texts()),
                        "topics", choices("topic", ActivityTopics.ALL, frame.texts()),
                        "mayRecord", !scope.writable().equals(Reach.NOTHING),
                        "list",
                                list(
                                        scope,
                                        coverage,
                                        filter,
                                        ListPlace.read(place),
                                        frame.texts())));
    }

    private Coverage coverage(List<Unit> of) {
        return units.coverage(of.stream().map(Unit::id).toList(), EVER);
    }

    private ActivityList list(
            Scope scope,
            Coverage coverage,
            ActivityFilter filter,
            Optional<After> after,
            Texts.Reader texts) {
        List<ActivityRow> found = queries.page(scope, coverage, filter.wanted(), after, SIZE + 1);
        List<ActivityRow> shown = found.stream().limit(SIZE).toList();
        return new ActivityList(
                lines.of(shown, texts),
                after.map(any -> filter.href("")).orElse(""),
                found.size() > SIZE ? filter.href(ListPlace.after(shown.getLast())) : "");
    }

    /** A unit reached by a link may be none of those offered; it stays chosen. */
    private List<Choice> unitChoices(Scope scope, List<Unit> own, Optional<Unit> chosen) {
        return chosen
                .map(unit -> served.around(scope, own, unit))
                .orElseGet(() -> served.withBelow(own))
                .stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    private static List<Choice> choices(String list, List<String> words, Texts.Reader texts) {
        return words.stream()
                .map(word -> new Choice(word, texts.get("vocabulary." + list + "." + word)))
                .toList();
    }
}
