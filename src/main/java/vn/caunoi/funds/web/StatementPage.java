package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.Statements;
import vn.caunoi.funds.store.PublicationStore.Publication;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.settings.PublicPart;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Statements of receipts and payments: seen, published, and read again as they were published. */
@Controller
class StatementPage {
    private static final String CHOOSE = "/quy/cong-khai";
    private static final int YEARS = 3;

    private final PageFrames frames;
    private final FundUnits units;
    private final Statements statements;
    private final StatementViews views;
    private final Actors actors;
    private final WardSettings settings;
    private final Clock clock;

    StatementPage(
            PageFrames frames,
            FundUnits units,
            Statements statements,
            StatementViews views,
            Actors actors,
            WardSettings settings,
            Clock clock) {
        this.frames = frames;
        this.units = units;
        this.statements = statements;
        this.views = views;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
    }

    /** Chooses fund and period, and lists what was published. */
    @GetMapping(CHOOSE)
    ModelAndView choose(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code,
            @RequestParam(name = "quy", defaultValue = "") String fund,
            @RequestParam(name = "ky", defaultValue = "") String period) {
        Unit commune = units.commune(scope, code);
        if (FundWords.FUNDS.contains(fund) && Period.parse(period).isPresent()) {
            return new ModelAndView("redirect:" + path(fund, period) + unit(code));
        }
        PageFrame frame = frames.frame(request, "funds.statement.choose", commune.name());
        return new ModelAndView("funds/StatementsPage")
                .addObject("frame", frame)
                .addObject("unit", code)
                .addObject("funds", FundWords.funds(frame.texts()))
                .addObject("periods", periods(frame))
                .addObject("published", lines(scope, commune, frame));
    }

    @GetMapping("/quy/cong-khai/{fund}/{period}")
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String fund,
            @PathVariable String period,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        Unit commune = units.commune(scope, code);
        Checks checks = new Checks(Typed.NOTHING, frames.texts(request));
        return page(request, scope, commune, fund, period, code, checks);
    }

    /** What is published cannot be taken back: a tick says that somebody looked at it first. */
    @PostMapping("/quy/cong-khai/{fund}/{period}/cong-bo")
    ModelAndView publish(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String fund,
            @PathVariable String period,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        Unit commune = units.commune(scope, code);
        if (!statements.mayPublish(scope, commune.id())) {
            throw new NotFound();
        }
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frames.texts(request));
        if (!typed.ticked("da-xem")) {
            checks.fault("da-xem", "funds.statement.not-looked");
            return ReceiptPage.refused(page(request, scope, commune, fund, period, code, checks));
        }
        Publication published = statements.publish(scope, commune, known(fund), period(period));
        return new ModelAndView("redirect:/quy/ban-cong-khai/" + published.id());
    }

    /** A statement as it was published, also when a later one took its place. */
    @GetMapping("/quy/ban-cong-khai/{id}")
    ModelAndView published(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Publication published =
                statements
                        .published(id)
                        .filter(found -> scope.maySeeTotals(found.commune(), found.commune()))
                        .orElseThrow(NotFound::new);
        PageFrame frame = frames.frame(request, "funds.statement.title");
        return new ModelAndView("funds/PublicationPage")
                .addObject("frame", frame)
                .addObject("chooseHref", CHOOSE + unit(units.code(published.commune())))
                .addObject("isShown", settings.shows(published.commune(), PublicPart.FUND))
                .addObject("keeps", FundUnits.keeps(scope, published.commune()))
                .addObject("code", LedgerPlace.inAddress(units.code(published.commune())))
                .addObject("fileHref", "/quy/ban-cong-khai/" + id + "/tai/")
                .addObject("mayTake", scope.mayExport(published.commune(), published.commune()))
                .addObject(
                        "sheet",
                        views.of(
                                units.name(published.commune(), published.statement().lastDay()),
                                published.fund(),
                                published.period(),
                                published.statement(),
                                Optional.of(published.publishedOn()),
                                frame.texts()));
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            Unit commune,
            String fund,
            String code,
            String unit,
            Checks checks) {
        PageFrame frame = frames.frame(request, "funds.statement.title");
        Period period = period(code);
        return new ModelAndView("funds/StatementPage")
                .addObject("frame", frame)
                .addObject(
                        "sheet",
                        views.of(
                                commune.name(),
                                known(fund),
                                period,
                                statements.now(commune, fund, period),
                                Optional.empty(),
                                frame.texts()))
                .addObject("chooseHref", CHOOSE + unit(commune.code()))
                .addObject("publishHref", path(fund, period.code()) + "/cong-bo" + unit(unit))
                .addObject("publishes", statements.mayPublish(scope, commune.id()))
                .addObject("awaitsAnother", statements.awaitsAnother(scope, commune.id()))
                .addObject("errors", checks.errors());
    }

    private static String known(String fund) {
        return Optional.of(fund).filter(FundWords.FUNDS::contains).orElseThrow(NotFound::new);
    }

    private static Period period(String code) {
        return Period.parse(code).orElseThrow(NotFound::new);
    }

    private static String path(String fund, String period) {
        return CHOOSE + "/" + fund + "/" + period;
    }

    private static String unit(String code) {
        return code.isEmpty() ? "" : "?donvi=" + LedgerPlace.inAddress(code);
    }

    private List<PublicationLine> lines(Scope scope, Unit commune, PageFrame frame) {
        List<Publication> published = statements.published(commune.id());
        Map<UUID, String> who =
                actors.named(scope, published.stream().map(Publication::account).toList());
        Set<Map.Entry<String, Period>> newer = new HashSet<>();
        List<PublicationLine> lines = new ArrayList<>();
        for (Publication publication : published) {
            boolean replaced = !newer.add(Map.entry(publication.fund(), publication.period()));
            lines.add(
                    new PublicationLine(
                            "/quy/ban-cong-khai/" + publication.id(),
                            frame.text(
                                    "funds.statement.line",
                                    FundWords.fund(frame.texts(), publication.fund()),
                                    PeriodTitles.title(frame.texts(), publication.period())),
                            frame.format().date(publication.publishedOn()),
                            who.getOrDefault(publication.account(), ""),
                            replaced));
        }
        return lines;
    }

    /** Quarters, half-years and years that began, the latest first. */
    private List<Choice> periods(PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)
                .flatMap(kind ->
                        Stream.iterate(Period.containing(kind, today), Period::previous)
                                .takeWhile(period -> period.year() > today.getYear() - YEARS))
                .map(period -> new Choice(period.code(), PeriodTitles.title(frame.texts(), period)))
                .toList();
    }
}
