package vn.caunoi.reports.cascade.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.Reporting;
import vn.caunoi.reports.board.BoardFrame;
import vn.caunoi.reports.cascade.CascadeDesk;
import vn.caunoi.reports.cascade.TargetPlace;
import vn.caunoi.reports.cascade.TargetPlaces;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.indicators.ConfiguredIndicators;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Tone;

/** "Giao chỉ tiêu": all targets of a unit for a year or a term, and what was given of them. */
@Controller
@RequestMapping(CascadePaths.ROOT)
class TargetsController {
    private static final int EARLIER_YEARS = 3;

    private final TargetPlaces places;
    private final CascadeDesk desk;
    private final CascadeWords words;
    private final Catalogue catalogue;
    private final Reporting reporting;
    private final Posts posts;
    private final ConfiguredIndicators configured;
    private final PageFrames frames;
    private final Clock clock;

    TargetsController(
            TargetPlaces places,
            CascadeDesk desk,
            CascadeWords words,
            Catalogue catalogue,
            Reporting reporting,
            Posts posts,
            ConfiguredIndicators configured,
            PageFrames frames,
            Clock clock) {
        this.places = places;
        this.desk = desk;
        this.words = words;
        this.catalogue = catalogue;
        this.reporting = reporting;
        this.posts = posts;
        this.configured = configured;
        this.frames = frames;
        this.clock = clock;
    }

    /** Leads to the unit and time that were chosen, else to the own unit and this year. */
    @GetMapping
    String begin(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = "thoigian", defaultValue = "") String time,
            @RequestParam(name = "chitieu", defaultValue = "") String indicator) {
        TargetTime of =
                time.isBlank()
                        ? new TargetTime.Year(LocalDate.now(clock).getYear())
                        : TargetTime.parse(time).orElseThrow(NotFound::new);
        String code = unit.isBlank() ? own(scope).orElseThrow(NotFound::new).code() : unit;
        TargetPlace place = places.visible(scope, code, of);
        return "redirect:"
                + (indicator.isBlank()
                        ? CascadePaths.list(place.unit(), of)
                        : CascadePaths.target(
                                place.unit(),
                                of,
                                catalogue.find(indicator).orElseThrow(NotFound::new)));
    }

    private Optional<Unit> own(Scope scope) {
        List<Unit> units = reporting.unitsWithTotals(scope);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(own -> units.stream().filter(unit -> unit.id().equals(own)))
                .findFirst()
                .or(() -> units.stream().findFirst());
    }

    @GetMapping("/{unit}/{time}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String time,
            HttpServletRequest request,
            Model model) {
        TargetTime of = TargetTime.parse(time).orElseThrow(NotFound::new);
        TargetPlace place = places.visible(scope, unit, of);
        PageFrame frame =
                frames.frame(
                        request,
                        "cascade.list.title",
                        place.unit().name(),
                        CascadeWords.title(of, frames.texts(request)));
        model.addAttribute("frame", frame);
        model.addAttribute(
                "units", BoardFrame.units(reporting.unitsWithTotals(scope), place.unit()));
        model.addAttribute("unit", place.unit().code());
        model.addAttribute("times", times(of, frame));
        model.addAttribute("time", of.code());
        model.addAttribute("mayGive", place.writable());
        model.addAttribute("mayConfigure", configured.mayConfigure(scope));
        model.addAttribute(
                "lines",
                desk.lines(scope, place).stream().map(line -> line(line, place, frame)).toList());
        model.addAttribute(
                "indicators",
                place.writable()
                        ? catalogue.all().stream()
                                .map(one ->
                                        new Choice(
                                                one.code(), CascadeWords.name(one, frame.texts())))
                                .toList()
                        : List.of());
        return "reports/CascadeListPage";
    }

    /** Next year and a few before, the term in which we are with its neighbours, what is shown. */
    private List<Choice> times(TargetTime shown, PageFrame frame) {
        int next = LocalDate.now(clock).getYear() + 1;
        TargetTime.Term term = TargetTime.Term.usual(next - 1);
        return Stream.of(
                        IntStream.rangeClosed(0, EARLIER_YEARS)
                                .<TargetTime>mapToObj(back -> new TargetTime.Year(next - back)),
                        Stream.<TargetTime>of(
                                term,
                                new TargetTime.Term(term.first() - TargetTime.Term.YEARS),
                                new TargetTime.Term(term.last() + 1)),
                        Stream.of(shown))
                .flatMap(times -> times)
                .distinct()
                .map(time -> new Choice(time.code(), CascadeWords.title(time, frame.texts())))
                .toList();
    }

    private TargetLineView line(CascadeDesk.Line line, TargetPlace place, PageFrame frame) {
        CascadeWords.Progress progress =
                CascadeWords.progress(line.whole().target(), line.live(), line.indicator(), frame);
        Optional<BigDecimal> left =
                line.whole().given().signum() > 0 ? line.whole().left() : Optional.empty();
        return new TargetLineView(
                line.indicator().code(),
                CascadeWords.name(line.indicator(), frame.texts()),
                CascadePaths.target(place.unit(), place.time(), line.indicator()),
                progress.percent(),
                progress.text(),
                line.whole().given().signum() > 0
                        ? frame.text(
                                "cascade.list.given",
                                CascadeWords.shown(line.whole().given(), line.indicator(), frame))
                        : "",
                left.map(rest ->
                                frame.text(
                                        rest.signum() < 0 ? "cascade.over" : "cascade.left",
                                        CascadeWords.shown(rest.abs(), line.indicator(), frame)))
                        .orElse(""),
                left.map(rest ->
                                rest.signum() < 0
                                        ? Tone.LATE
                                        : rest.signum() > 0 ? Tone.SOON : Tone.DONE)
                        .orElse(Tone.INFO),
                line.own()
                        .flatMap(Row::giver)
                        .map(giver -> frame.text("cascade.source.given", words.unit(giver, place)))
                        .orElse(""));
    }
}
