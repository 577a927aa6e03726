package vn.caunoi.reports.looking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.board.BoardFrame;
import vn.caunoi.reports.board.PeriodChoices;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.OverviewDesk;
import vn.caunoi.reports.looking.TableDesk;
import vn.caunoi.reports.looking.model.Extent;
import vn.caunoi.reports.looking.model.Order;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.looking.store.SavedViews;
import vn.caunoi.reports.totals.TotalMaking;
import vn.caunoi.reports.totals.TotalMaking.Progress;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Tổng quan số liệu": where a unit stands, what moves, what has not come. */
@Controller
class OverviewPage {
    private final LookingUnits units;
    private final OverviewDesk overviews;
    private final TableDesk tables;
    private final OverviewViews views;
    private final SavedViews saved;
    private final TotalMaking making;
    private final BoardFrame board;
    private final PageFrames frames;

    OverviewPage(
            LookingUnits units,
            OverviewDesk overviews,
            TableDesk tables,
            OverviewViews views,
            SavedViews saved,
            TotalMaking making,
            BoardFrame board,
            PageFrames frames) {
        this.units = units;
        this.overviews = overviews;
        this.tables = tables;
        this.views = views;
        this.saved = saved;
        this.making = making;
        this.board = board;
        this.frames = frames;
    }

    @GetMapping(LookingPaths.OVERVIEW)
    String show(
            Scope scope,
            @RequestParam(name = "donvi") Optional<String> code,
            @RequestParam(name = "ky") Optional<String> wished,
            HttpServletRequest request,
            Model model) {
        Period period =
                wished.filter(typed -> !typed.isBlank())
                        .map(typed -> Period.parse(typed).orElseThrow(NotFound::new))
                        .orElseGet(tables::usual);
        Optional<Unit> asked = units.asked(scope, code, period);
        if (asked.isEmpty()) {
            model.addAttribute("frame", frames.frame(request, "looking.overview.plain"));
            return "figures/NoUnitPage";
        }
        Unit unit = asked.get();
        PageFrame frame =
                frames.frame(
                        request,
                        "looking.overview.title",
                        unit.name(),
                        PeriodTitles.title(frames.texts(request), period));
        model.addAttribute("frame", frame);
        model.addAttribute("ways", board.ways(unit, period, frame));
        Optional<Progress> underWay =
                unit.level().isAboveCommune()
                        ? making.underWay(OverviewDesk.periods(period))
                        : Optional.empty();
        if (underWay.isPresent()) {
            model.addAttribute("making", MakingView.of(underWay.get(), frame));
            return "reports/MakingPage";
        }
        List<Unit> below = tables.choose(scope, plain(unit, period)).below();
        model.addAttribute("units", units.choices(scope, unit, below));
        model.addAttribute("unit", unit.code());
        model.addAttribute("periods", PeriodChoices.of(period, board.today(), frame.texts()));
        model.addAttribute("period", period.code());
        model.addAttribute("overview", views.of(overviews.of(scope, unit, period), frame));
        model.addAttribute("saved", SavedViewView.of(saved.of(scope.account())));
        return "reports/OverviewPage";
    }

    private static Selection plain(Unit unit, Period period) {
        return new Selection(
                unit.code(), Extent.OWN, List.of(), List.of(), List.of(period), Order.USUAL, false);
    }
}
