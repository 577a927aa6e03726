package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TypedDay;

/** One committee as of any day: who sits on it, what was decided about it, how it works. */
@Controller
class CommitteePage {
    private final PageFrames frames;
    private final Places places;
    private final CommitteeViews views;
    private final Clock clock;

    CommitteePage(PageFrames frames, Places places, CommitteeViews views, Clock clock) {
        this.frames = frames;
        this.places = places;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(BoardPage.PATH + "/{unit}")
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @RequestParam(name = "ngay", defaultValue = "") String asked) {
        Place place = places.read(scope, code);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> chosen = asked.isBlank() ? Optional.of(today) : TypedDay.old(asked);
        LocalDate day = chosen.orElse(today);
        PageFrame frame = frames.frame(request, "committees.page.title", place.name());
        return new ModelAndView(
                "committees/CommitteePage",
                Map.of(
                        "frame",
                        frame,
                        "place",
                        place,
                        "day",
                        day,
                        "isToday",
                        day.equals(today),
                        "asked",
                        chosen.map(LocalDate::toString).orElse(asked),
                        "errors",
                        chosen.isPresent()
                                ? FormErrors.none()
                                : FormErrors.none()
                                        .with("ngay", frame.text("committees.wrong.day")),
                        "view",
                        views.of(scope, place, day, frame)));
    }
}
