package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The message for a group of neighbours, to be read over and pasted by a person. */
@Controller
class ZaloPage {
    private final BoardFrame board;
    private final FigurePlaces places;
    private final Trends trends;
    private final ZaloText text;
    private final PageFrames frames;

    ZaloPage(
            BoardFrame board,
            FigurePlaces places,
            Trends trends,
            ZaloText text,
            PageFrames frames) {
        this.board = board;
        this.places = places;
        this.trends = trends;
        this.text = text;
        this.frames = frames;
    }

    @GetMapping("/so-lieu/zalo/{unit}/{period}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Place place = places.visible(scope, unit, Period.parse(period).orElseThrow(NotFound::new));
        if (!BoardFrame.tellsNeighbours(place.unit())) {
            throw new NotFound();
        }
        Optional<String> message =
                text.of(place, trends.values(place.id(), place.period(), text.indicators()));
        PageFrame frame =
                frames.frame(
                        request,
                        "figures.zalo.title",
                        place.unit().name(),
                        PeriodTitles.title(frames.texts(request), place.period()));
        board.put(model, frame, scope, place);
        model.addAttribute("message", message);
        model.addAttribute(
                "rows", message.map(lines -> lines.split("\n", -1).length + 4).orElse(0));
        return "figures/ZaloPage";
    }
}
