package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.StepsDown;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The board of the committees that the person looks after; a head sees the line of his own. */
@Controller
class BoardPage {
    static final String PATH = "/ban-cong-tac";

    private final PageFrames frames;
    private final ServedUnits served;
    private final VisibleUnits visible;
    private final StepsDown steps;
    private final CommitteeBoards boards;

    BoardPage(
            PageFrames frames,
            ServedUnits served,
            VisibleUnits visible,
            StepsDown steps,
            CommitteeBoards boards) {
        this.frames = frames;
        this.served = served;
        this.visible = visible;
        this.steps = steps;
        this.boards = boards;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        List<Unit> own = served.of(scope);
        Unit shown =
                code.isBlank()
                        ? own.stream().findFirst().orElseThrow(NotFound::new)
                        : visible.readable(scope, code.strip());
        PageFrame frame = frames.frame(request, "committees.board.title");
        Optional<Unit> tooHigh = ServedUnits.tooHigh(List.of(shown));
        if (tooHigh.isPresent()) {
            return steps.page(frame, PATH, tooHigh.get());
        }
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
}
