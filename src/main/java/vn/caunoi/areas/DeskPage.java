package vn.caunoi.areas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The first page after signing in: how things stand at the unit where the person serves. */
@Controller
class DeskPage {
    private final PageFrames frames;
    private final Posts posts;
    private final Units units;
    private final VisibleUnits visible;
    private final DeskTiles tiles;
    private final Boards boards;
    private final Clock clock;

    DeskPage(
            PageFrames frames,
            Posts posts,
            Units units,
            VisibleUnits visible,
            DeskTiles tiles,
            Boards boards,
            Clock clock) {
        this.frames = frames;
        this.posts = posts;
        this.units = units;
        this.visible = visible;
        this.tiles = tiles;
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(HttpServletRequest request, Scope scope) {
        PageFrame frame = frames.frame(request, "desk.title");
        return placeOfWork(scope)
                .map(unit -> desk(scope, unit, frame))
                .orElseGet(() -> withoutRecords(scope, frame));
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

    private ModelAndView desk(Scope scope, Unit unit, PageFrame frame) {
        return new ModelAndView(
                "areas/DeskPage",
                Map.of(
                        "frame",
                        frame,
                        "unit",
                        UnitLink.of(unit, true),
                        "tiles",
                        tiles.of(scope, unit, frame),
                        "board",
                        boards.of(scope, unit),
                        "reportHref",
                        UnitLink.report(unit.code())));
    }

    private ModelAndView withoutRecords(Scope scope, PageFrame frame) {
        return new ModelAndView(
                posts.administers(scope.account()) ? "areas/AdministratorPage" : "areas/NoDutyPage",
                Map.of("frame", frame, "isEmpty", units.isEmpty()));
    }
}
