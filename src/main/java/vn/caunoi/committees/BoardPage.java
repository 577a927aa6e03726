package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Post;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The board of the committees that the person looks after; a head sees the line of his own. */
@Controller
class BoardPage {
    static final String PATH = "/ban-cong-tac";

    private final PageFrames frames;
    private final Posts posts;
    private final VisibleUnits visible;
    private final Units units;
    private final CommitteeBoards boards;
    private final Clock clock;

    BoardPage(
            PageFrames frames,
            Posts posts,
            VisibleUnits visible,
            Units units,
            CommitteeBoards boards,
            Clock clock) {
        this.frames = frames;
        this.posts = posts;
        this.visible = visible;
        this.units = units;
        this.boards = boards;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        List<Unit> own = own(scope);
        Unit shown =
                code.isBlank()
                        ? own.stream().findFirst().orElseThrow(NotFound::new)
                        : visible.readable(scope, code.strip());
        PageFrame frame = frames.frame(request, "committees.board.title");
        return new ModelAndView(
                "committees/BoardPage",
                Map.of(
                        "frame",
                        frame,
                        "unit",
                        shown,
                        "own",
                        own.stream().map(unit -> new Choice(unit.code(), unit.name())).toList(),
                        "board",
                        shown.level().isAboveCommune()
                                ? boards.fromAbove(scope, shown, frame)
                                : boards.of(scope, shown, frame)));
    }

    private List<Unit> own(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return posts.today(scope.account()).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> units.version(unit, today).stream())
                .filter(unit -> visible.mayRead(scope, unit))
                .toList();
    }
}
