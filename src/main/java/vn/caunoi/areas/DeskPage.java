package vn.caunoi.areas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import vn.caunoi.organization.Units;
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
    private final List<WorkSource> sources;
    private final Clock clock;

    DeskPage(
            PageFrames frames,
            Posts posts,
            Units units,
            VisibleUnits visible,
            DeskTiles tiles,
            Boards boards,
            List<WorkSource> sources,
            Clock clock) {
        this.frames = frames;
        this.posts = posts;
        this.units = units;
        this.visible = visible;
        this.tiles = tiles;
        this.boards = boards;
        this.sources = sources;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(HttpServletRequest request, Scope scope) {
        return placeOfWork(scope)
                .map(unit -> desk(request, scope, unit))
                .orElseGet(() -> withoutRecords(scope, frames.frame(request, "desk.title")));
    }

    /** The first unit at which a post is held that lets its holder see anything. */
    private Optional<Unit> placeOfWork(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .flatMap(unit -> units.version(unit, today).stream())
                .filter(unit -> visible.mayKnow(scope, unit))
                .findFirst();
    }

    private ModelAndView desk(HttpServletRequest request, Scope scope, Unit unit) {
        boolean keeps = scope.mayWrite(visible.commune(unit), unit.id());
        boolean ofAnArea = keeps && !scope.keepsACommune();
        PageFrame frame = frames.frame(request, ofAnArea ? "desk.today" : "desk.title");
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("unit", UnitLink.of(unit, true));
        model.put("today", Today.of(LocalDate.now(clock), frame));
        model.put("keeps", keeps);
        model.put("works", works(scope, frame.texts()));
        model.put("tiles", tiles.of(scope, unit, frame));
        model.put("board", boards.of(scope, unit));
        model.put("reportHref", UnitLink.report(unit.code()));
        return new ModelAndView("areas/DeskPage", model);
    }

    private List<WorkSource.Work> works(Scope scope, Texts.Reader texts) {
        return sources.stream().flatMap(source -> source.awaiting(scope, texts).stream()).toList();
    }

    private ModelAndView withoutRecords(Scope scope, PageFrame frame) {
        return posts.administers(scope.account())
                ? new ModelAndView(
                        "areas/AdministratorPage",
                        Map.of(
                                "frame",
                                frame,
                                "isEmpty",
                                units.isEmpty(),
                                "works",
                                works(scope, frame.texts())))
                : new ModelAndView("areas/NoDutyPage", Map.of("frame", frame));
    }
}
