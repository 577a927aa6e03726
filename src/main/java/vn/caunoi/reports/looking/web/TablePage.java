package vn.caunoi.reports.looking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.board.BoardFrame;
import vn.caunoi.reports.board.PeriodChoices;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.Headlines;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.TableDesk;
import vn.caunoi.reports.looking.TableDesk.Chosen;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.looking.store.SavedViews;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.totals.TotalMaking;
import vn.caunoi.reports.totals.TotalMaking.Progress;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Bảng số liệu": any indicators of any units and periods, with their picture. */
@Controller
class TablePage {
    private final LookingUnits units;
    private final TableDesk tables;
    private final Catalogue catalogue;
    private final Headlines headlines;
    private final SavedViews saved;
    private final TotalMaking making;
    private final BoardFrame board;
    private final PageFrames frames;

    TablePage(
            LookingUnits units,
            TableDesk tables,
            Catalogue catalogue,
            Headlines headlines,
            SavedViews saved,
            TotalMaking making,
            BoardFrame board,
            PageFrames frames) {
        this.units = units;
        this.tables = tables;
        this.catalogue = catalogue;
        this.headlines = headlines;
        this.saved = saved;
        this.making = making;
        this.board = board;
        this.frames = frames;
    }

    @GetMapping(LookingPaths.TABLE)
    String show(
            Scope scope,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model model) {
        Selection wish = Selection.of(fields);
        Period last = wish.periods().stream().reduce((one, next) -> next).orElseGet(tables::usual);
        Optional<Unit> asked = units.asked(scope, Optional.of(wish.unit()), last);
        if (asked.isEmpty()) {
            model.addAttribute("frame", frames.frame(request, "looking.table.plain"));
            return "figures/NoUnitPage";
        }
        Chosen chosen = tables.choose(scope, wish.at(asked.get().code(), wish.periods()));
        PageFrame frame = frames.frame(request, "looking.table.title", chosen.unit().name());
        model.addAttribute("frame", frame);
        model.addAttribute("ways", board.ways(chosen.unit(), last, frame));
        Optional<Progress> underWay = underWay(chosen);
        if (underWay.isPresent()) {
            model.addAttribute("making", MakingView.of(underWay.get(), frame));
            return "reports/MakingPage";
        }
        model.addAttribute("form", form(scope, chosen, search(fields), frame));
        model.addAttribute("saved", SavedViewView.of(saved.of(scope.account())));
        model.addAttribute("query", chosen.selection().query());
        put(model, tables.table(scope, chosen), frame);
        return "reports/FigureTablePage";
    }

    private Optional<Progress> underWay(Chosen chosen) {
        return chosen.restsOnTotals()
                ? making.underWay(chosen.selection().periods())
                : Optional.empty();
    }

    private static void put(Model model, FigureTable table, PageFrame frame) {
        model.addAttribute("table", new TableViews(table, frame).view());
        model.addAttribute("title", title(table, frame));
        model.addAttribute("chart", TableCharts.of(table, frame.texts()));
        model.addAttribute("leftOut", table.leftOut().stream().map(Indicator::nameVi).toList());
        model.addAttribute(
                "files",
                table.exportable()
                        ? Stream.of(TableFiles.Format.values())
                                .map(format ->
                                        new Choice(
                                                LookingPaths.file(
                                                        table.selection(), format.ending()),
                                                frame.text(format.key())))
                                .toList()
                        : List.<Choice>of());
    }

    /** What the table shows, in one line. */
    static String title(FigureTable table, PageFrame frame) {
        List<Period> periods = table.selection().periods();
        String last = PeriodTitles.title(frame.texts(), periods.getLast());
        return periods.size() == 1
                ? frame.text("looking.table.of", table.unit().name(), last)
                : frame.text(
                        "looking.table.over",
                        table.unit().name(),
                        PeriodTitles.title(frame.texts(), periods.getFirst()),
                        last);
    }

    private TableForm form(Scope scope, Chosen chosen, TableForm.Search search, PageFrame frame) {
        return TableForm.of(
                chosen,
                units.choices(scope, chosen.unit(), chosen.below()),
                PeriodChoices.of(
                        chosen.selection().periods().getLast(), board.today(), frame.texts()),
                search,
                frame);
    }

    private TableForm.Search search(MultiValueMap<String, String> fields) {
        String typed = Optional.ofNullable(fields.getFirst("tim")).orElse("");
        return new TableForm.Search(typed, List.copyOf(catalogue.all()), headlines.indicators());
    }
}
