package vn.caunoi.reports.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.collection.CollectionBoard;
import vn.caunoi.reports.collection.Levels;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Thu báo cáo": which reports of a period came in, which are late, what moves. */
@Controller
@RequestMapping(CollectionPaths.ROOT)
class BoardController {
    private static final int PERIODS = 3;
    private static final Set<Role> SENDERS =
            Set.of(
                    Role.WARD_OFFICER,
                    Role.STANDING_COMMITTEE,
                    Role.CHAIR,
                    Role.PARTY_COMMITTEE,
                    Role.AUDITOR,
                    Role.PROVINCE,
                    Role.CENTRAL);

    private final CollectionBoard board;
    private final Levels levels;
    private final Subjects subjects;
    private final Posts posts;
    private final Units units;
    private final BoardViews views;
    private final PageFrames frames;
    private final Clock clock;

    BoardController(
            CollectionBoard board,
            Levels levels,
            Subjects subjects,
            Posts posts,
            Units units,
            BoardViews views,
            PageFrames frames,
            Clock clock) {
        this.board = board;
        this.levels = levels;
        this.subjects = subjects;
        this.posts = posts;
        this.units = units;
        this.views = views;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping
    String show(
            Scope scope,
            @RequestParam(name = "donvi") Optional<String> unit,
            @RequestParam(name = "ky") Optional<String> wished,
            HttpServletRequest request,
            Model model) {
        if (scope.totals().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "collection.board.title");
        List<Period> asked = board.periods(PERIODS);
        Period period =
                wished.filter(code -> !code.isBlank())
                        .map(code -> Period.parse(code).orElseThrow(NotFound::new))
                        .or(() -> asked.stream().findFirst())
                        .orElseGet(this::lastHalfYear);
        List<Unit> own = own(scope);
        Optional<Unit> above =
                unit.filter(code -> !code.isBlank())
                        .map(code -> overseen(scope, code, period))
                        .or(() ->
                                own.stream()
                                        .filter(one -> oversees(scope, one, period))
                                        .findFirst());
        model.addAttribute("frame", frame);
        model.addAttribute("periods", BoardViews.choices(choices(asked, period), frame));
        model.addAttribute("period", period.code());
        model.addAttribute("periodTitle", PeriodTitles.title(frame.texts(), period));
        model.addAttribute("unit", above.map(Unit::code).orElse(""));
        model.addAttribute(
                "board", above.map(one -> views.of(board.below(scope, one, period), frame)));
        model.addAttribute("own", own(scope, own, choices(asked, period), frame));
        return "reports/CollectionPage";
    }

    private Period lastHalfYear() {
        return Period.containing(PeriodKind.HALF_YEAR, LocalDate.now(clock)).previous();
    }

    private static List<Period> choices(List<Period> asked, Period shown) {
        return Stream.concat(asked.stream(), Stream.of(shown))
                .distinct()
                .sorted(Comparator.comparing(Period::lastDay).reversed())
                .toList();
    }

    /** Units that report, in which this person holds a post, highest first. */
    private List<Unit> own(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.places(scope.account(), SENDERS).stream()
                .flatMap(id -> units.version(id, today).stream())
                .filter(unit -> unit.validity().contains(today))
                .filter(unit -> unit.level().compareTo(UnitLevel.COMMUNE) <= 0)
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::code))
                .toList();
    }

    private List<OwnReportView> own(
            Scope scope, List<Unit> own, List<Period> periods, PageFrame frame) {
        List<OwnReportView> lines = new ArrayList<>();
        for (Period period : periods) {
            board.lines(
                            scope,
                            own.stream()
                                    .filter(unit -> unit.level() != UnitLevel.DISTRICT)
                                    .filter(unit -> unit.validity().contains(period.lastDay()))
                                    .toList(),
                            period)
                    .forEach(line -> lines.add(views.own(line, period, frame)));
        }
        return lines;
    }

    private Unit overseen(Scope scope, String code, Period period) {
        Unit unit = subjects.visible(scope, code, period.code()).unit();
        if (!oversees(scope, unit, period)) {
            throw new NotFound();
        }
        return unit;
    }

    /** Who sees a province from below does not see its other communes. */
    private boolean oversees(Scope scope, Unit unit, Period period) {
        return levels.gathers(unit)
                && levels.below(unit, period).stream()
                        .allMatch(below -> scope.maySeeTotals(below.id(), below.id()));
    }
}
