package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.reports.FigureIntake.Kind;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.store.FigureStates;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** All that was ever typed for a figure, and for its plan: nothing typed is lost. */
@Controller
class HistoryPage {
    private final FigurePlaces places;
    private final Catalogue catalogue;
    private final FigureStates states;
    private final Typists typists;
    private final ScopedTransactions transactions;
    private final BoardFrame board;
    private final PageFrames frames;

    HistoryPage(
            FigurePlaces places,
            Catalogue catalogue,
            FigureStates states,
            Typists typists,
            ScopedTransactions transactions,
            BoardFrame board,
            PageFrames frames) {
        this.places = places;
        this.catalogue = catalogue;
        this.states = states;
        this.typists = typists;
        this.transactions = transactions;
        this.board = board;
        this.frames = frames;
    }

    @GetMapping("/so-lieu/{unit}/{period}/{indicator}/lich-su")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            HttpServletRequest request,
            Model model) {
        Place place = places.visible(scope, unit, Period.parse(period).orElseThrow(NotFound::new));
        Indicator found = catalogue.find(indicator).orElseThrow(NotFound::new);
        if (!scope.mayRead(place.commune(), place.id())) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "figures.history.title");
        board.put(model, frame, scope, place);
        model.addAttribute("name", found.nameVi());
        model.addAttribute("measure", found.unit());
        model.addAttribute(
                "where",
                frame.text(
                        "figures.of",
                        place.unit().name(),
                        PeriodTitles.title(frame.texts(), place.period())));
        model.addAttribute("back", "/so-lieu/" + place.unit().code() + "/" + period);
        model.addAttribute("typed", lines(scope, Kind.ENTERED, place, found, frame));
        model.addAttribute("planned", lines(scope, Kind.TARGET, place, found, frame));
        return "figures/HistoryPage";
    }

    private List<HistoryLine> lines(
            Scope scope, Kind kind, Place place, Indicator indicator, PageFrame frame) {
        List<FigureStates.State> found =
                transactions.read(
                        scope.readable(),
                        () ->
                                states.history(
                                        kind.table(),
                                        place.id(),
                                        indicator.code(),
                                        place.period()));
        Map<UUID, String> names =
                typists.names(found.stream().flatMap(state -> state.batch().stream()).toList());
        FigureText numbers = new FigureText(frame.texts());
        return found.stream()
                .map(state ->
                        new HistoryLine(
                                numbers.write(state.value()),
                                frame.text(
                                        state.withdrawn().isPresent()
                                                ? "figures.history.withdrawn"
                                                : "figures.history.typed"),
                                Typists.said(
                                        frame,
                                        state.withdrawn().orElse(state.recordedAt()),
                                        state.batch()
                                                .flatMap(act ->
                                                        Optional.ofNullable(names.get(act))))))
                .toList();
    }
}
