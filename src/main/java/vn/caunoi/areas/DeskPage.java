package vn.caunoi.areas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.access.WorkSource;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.storage.KeptAnswers;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** The first page after signing in: what awaits the person, and how things stand. */
@Controller
class DeskPage {
    private final PageFrames frames;
    private final Posts posts;
    private final Units units;
    private final VisibleUnits visible;
    private final DeskTiles tiles;
    private final Boards boards;
    private final WardSettings wards;
    private final List<WorkSource> sources;
    private final Clock clock;

    DeskPage(
            PageFrames frames,
            Posts posts,
            Units units,
            VisibleUnits visible,
            DeskTiles tiles,
            Boards boards,
            WardSettings wards,
            List<WorkSource> sources,
            Clock clock) {
        this.frames = frames;
        this.posts = posts;
        this.units = units;
        this.visible = visible;
        this.tiles = tiles;
        this.boards = boards;
        this.wards = wards;
        this.sources = sources;
        this.clock = clock;
    }

    private record DeskOf(Scope scope, LocalDate day, Locale language)
            implements KeptAnswers.Question<Optional<Desk>> {}

    @GetMapping("/")
    ModelAndView show(HttpServletRequest request, Scope scope, KeptAnswers.Moment moment) {
        PageFrame frame = frames.frame(request, "desk.title");
        LocalDate today = LocalDate.now(clock);
        return moment.answer(
                        new DeskOf(scope, today, frame.texts().locale()),
                        () -> placeOfWork(scope, today).map(unit -> desk(scope, unit, frame)))
                .map(desk -> new ModelAndView("areas/DeskPage", desk.model(frame)))
                .orElseGet(() -> withoutRecords(scope, frame));
    }

    /** The first unit at which a post is held that lets its holder see anything. */
    private Optional<Unit> placeOfWork(Scope scope, LocalDate today) {
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(unit -> units.version(unit, today).stream())
                .filter(unit -> visible.mayKnow(scope, unit))
                .findFirst();
    }

    private Desk desk(Scope scope, Unit unit, PageFrame frame) {
        UnitId commune = visible.commune(unit);
        boolean keeps = scope.mayWrite(commune, unit.id());
        LocalDate today = LocalDate.now(clock);
        return new Desk(
                frame.text(keeps && !scope.keepsACommune() ? "desk.today" : "desk.title"),
                UnitLink.of(unit, true),
                Today.of(today, frame),
                keeps,
                keeps && !unit.level().isAboveCommune(),
                wards.message(commune, today),
                works(scope, frame.texts()),
                tiles.of(scope, unit, frame),
                boards.of(scope, unit),
                UnitLink.report(unit.code()));
    }

    private List<WorkSource.Work> works(Scope scope, Texts.Reader texts) {
        return sources.stream().flatMap(source -> source.awaiting(scope, texts).stream()).toList();
    }

    private ModelAndView withoutRecords(Scope scope, PageFrame frame) {
        List<WorkSource.Work> works = works(scope, frame.texts());
        return posts.administers(scope.account())
                ? new ModelAndView(
                        "areas/AdministratorPage",
                        Map.of("frame", frame, "isEmpty", units.isEmpty(), "works", works))
                : new ModelAndView("areas/NoDutyPage", Map.of("frame", frame, "works", works));
    }
}
