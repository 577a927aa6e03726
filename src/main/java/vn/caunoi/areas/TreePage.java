package vn.caunoi.areas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The tree of units as of a day. */
@Controller
class TreePage {
    private final PageFrames frames;
    private final Trees trees;
    private final Clock clock;

    TreePage(PageFrames frames, Trees trees, Clock clock) {
        this.frames = frames;
        this.trees = trees;
        this.clock = clock;
    }

    @GetMapping("/to-chuc")
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "ngay", defaultValue = "") String asked) {
        PageFrame frame = frames.frame(request, "areas.tree.title");
        Optional<LocalDate> day =
                asked.isBlank() ? Optional.of(LocalDate.now(clock)) : read(asked.strip());
        return new ModelAndView(
                "areas/TreePage",
                Map.of(
                        "frame",
                        frame,
                        "day",
                        day,
                        "asked",
                        day.map(LocalDate::toString).orElse(asked),
                        "trees",
                        day.map(wanted -> trees.of(scope, wanted)).orElse(List.of()),
                        "errors",
                        day.isPresent()
                                ? FormErrors.none()
                                : FormErrors.none()
                                        .with("ngay", frame.text("areas.tree.day.unreadable"))));
    }

    /** The years the calendar of this product knows; a database cannot keep every year of Java. */
    private static Optional<LocalDate> read(String asked) {
        try {
            return Optional.of(LocalDate.parse(asked))
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
