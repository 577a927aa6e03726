package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.After;
import vn.caunoi.matters.store.MatterQueries.Line;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Cần báo lại bà con: what was answered and who still waits to hear it. */
@Controller
class TellPage {
    static final String PATH = InboxFilter.PATH + "/bao-lai";
    private static final int SIZE = 20;

    private final PageFrames frames;
    private final Callers callers;
    private final EntryPlaces places;
    private final MatterQueries queries;
    private final TellCards cards;

    TellPage(
            PageFrames frames,
            Callers callers,
            EntryPlaces places,
            MatterQueries queries,
            TellCards cards) {
        this.frames = frames;
        this.callers = callers;
        this.places = places;
        this.queries = queries;
        this.cards = cards;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "sau", defaultValue = "") String place) {
        if (places.of(scope).isEmpty()) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "matters.desk.tell.title");
        Caller caller = callers.person(scope);
        Optional<After> after = InboxFilter.place(place);
        List<Line> found =
                queries.page(scope, caller.bars(), Wanted.all(StateGroup.TO_TELL), after, SIZE + 1);
        List<Line> shown = found.subList(0, Math.min(SIZE, found.size()));
        List<TellCard> tellable =
                shown.stream()
                        .flatMap(line -> cards.of(caller, line.matter().id(), frame).stream())
                        .sorted(Comparator.comparing(TellCard::partly).reversed())
                        .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("cards", tellable);
        model.put("next", found.size() > SIZE ? next(shown.getLast()) : "");
        model.put("first", after.isPresent() ? PATH : "");
        return new ModelAndView("matters/TellPage", model);
    }

    private static String next(Line last) {
        return PATH + "?sau=" + last.matter().raisedOn() + "_" + last.matter().id();
    }
}
