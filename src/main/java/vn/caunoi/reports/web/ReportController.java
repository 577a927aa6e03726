package vn.caunoi.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.ReportBatches;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.writing.web.ReportStates;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** The periodic report on screen. */
@Controller
@RequestMapping("/bao-cao")
class ReportController {
    private static final int EARLIER_YEARS = 4;

    private final Reporting reporting;
    private final ReportBatches batches;
    private final ReportStates states;
    private final PageFrames frames;
    private final Posts posts;
    private final Clock clock;

    ReportController(
            Reporting reporting,
            ReportBatches batches,
            ReportStates states,
            PageFrames frames,
            Posts posts,
            Clock clock) {
        this.reporting = reporting;
        this.batches = batches;
        this.states = states;
        this.frames = frames;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping
    String choose(
            Scope scope,
            @RequestParam Optional<String> donvi,
            @RequestParam Optional<String> ky,
            HttpServletRequest request,
            Model model) {
        Optional<Period> wished = ky.flatMap(Period::parse);
        if (donvi.isPresent() && wished.isPresent()) {
            return "redirect:/bao-cao/"
                    + visible(scope, donvi.get(), wished.get())
                    + "/"
                    + wished.get().code();
        }
        PageFrame frame = frames.frame(request, "reports.page.title");
        model.addAttribute("frame", frame);
        List<Unit> units = reporting.unitsWithTotals(scope);
        model.addAttribute(
                "units", units.stream().map(unit -> new Choice(unit.code(), unit.name())).toList());
        model.addAttribute("unit", donvi.or(() -> own(scope, units)).orElse(""));
        model.addAttribute("periods", periods(frame.texts()));
        model.addAttribute(
                "period",
                wished.orElseGet(
                                () -> Period.containing(PeriodKind.HALF_YEAR, LocalDate.now(clock)))
                        .code());
        model.addAttribute("reads", !scope.readable().equals(Reach.NOTHING));
        return "reports/ChoosePage";
    }

    @GetMapping("/{unit}/{period}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Report report =
                reporting.report(scope, unit, Period.parse(period).orElseThrow(NotFound::new));
        PageFrame frame =
                frames.frame(
                        request,
                        "reports.page.report",
                        report.unit().name(),
                        PeriodTitles.title(frames.texts(request), report.period()));
        model.addAttribute("frame", frame);
        model.addAttribute("report", ReportView.of(report, frame));
        model.addAttribute("mayExport", reporting.mayExport(scope, report));
        model.addAttribute(
                "mayTakeAreas",
                report.unit().level() == UnitLevel.COMMUNE && batches.offers(scope, report.unit()));
        model.addAttribute("collected", report.unit().level().compareTo(UnitLevel.COMMUNE) <= 0);
        model.addAttribute("state", states.of(scope, unit, period, frame));
        return "reports/ReportPage";
    }

    /** The unit where somebody's work lies. */
    private Optional<String> own(Scope scope, List<Unit> units) {
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(own -> units.stream().filter(unit -> unit.id().equals(own)))
                .map(Unit::code)
                .findFirst();
    }

    private String visible(Scope scope, String code, Period period) {
        Unit unit = reporting.values(scope, code, period).unit();
        return unit.code();
    }

    /** Half-years and years of late, then the quarters, months and weeks of the last year. */
    private List<Choice> periods(Texts.Reader texts) {
        LocalDate today = LocalDate.now(clock);
        List<Choice> choices = new ArrayList<>();
        Stream.of(
                        PeriodKind.HALF_YEAR,
                        PeriodKind.YEAR,
                        PeriodKind.QUARTER,
                        PeriodKind.MONTH,
                        PeriodKind.WEEK)
                .flatMap(kind -> latest(Period.containing(kind, today)))
                .forEach(period ->
                        choices.add(new Choice(period.code(), PeriodTitles.title(texts, period))));
        return choices;
    }

    private static Stream<Period> latest(Period newest) {
        int number =
                switch (newest.kind()) {
                    case YEAR -> EARLIER_YEARS + 1;
                    case HALF_YEAR -> 2 * EARLIER_YEARS + 2;
                    case QUARTER -> EARLIER_YEARS * 2;
                    case MONTH -> 13;
                    case WEEK -> 9;
                };
        return Stream.iterate(newest, Period::previous).limit(number);
    }
}
