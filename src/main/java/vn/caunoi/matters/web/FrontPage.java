package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.Dues;
import vn.caunoi.matters.desk.FrontLine;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.Line;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * "Vướng mắc, đề xuất": what committees ask of those above, with the day of the answer. A Front of
 * a province sees what was passed up to it; a ward and a committee what is with them, and what they
 * passed on.
 */
@Controller
class FrontPage {
    static final String PATH = "/vuong-mac-de-xuat";
    private static final int MOST = 100;

    private final PageFrames frames;
    private final FrontLine line;
    private final Callers callers;
    private final MatterQueries queries;
    private final UpwardLines lines;
    private final Dues dues;
    private final RaisePage raising;

    FrontPage(
            PageFrames frames,
            FrontLine line,
            Callers callers,
            MatterQueries queries,
            UpwardLines lines,
            Dues dues,
            RaisePage raising) {
        this.frames = frames;
        this.line = line;
        this.callers = callers;
        this.queries = queries;
        this.lines = lines;
        this.dues = dues;
        this.raising = raising;
    }

    @GetMapping(PATH)
    ModelAndView list(HttpServletRequest request, Scope scope) {
        if (scope.readable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "matters.front.title");
        boolean answers = line.serves(scope);
        List<Line> open = answers ? List.of() : open(scope);
        return new ModelAndView("matters/FrontPage")
                .addObject("frame", frame)
                .addObject("answers", answers)
                .addObject("raises", raising.places(scope).isPresent())
                .addObject("owed", lines.owed(line.owed(scope), frame))
                .addObject("here", lines.of(with(open, false), frame))
                .addObject("passed", lines.of(with(open, true), frame))
                .addObject("done", request.getParameter("xong") != null);
    }

    /** Of both kinds, what is due first on top. */
    private List<Line> open(Scope scope) {
        Caller caller = callers.person(scope);
        List<Line> found = new ArrayList<>();
        FrontLine.KINDS.forEach(kind ->
                found.addAll(
                        queries.page(
                                scope,
                                caller.bars(),
                                wanted(StateGroup.OPEN, kind),
                                Optional.empty(),
                                MOST)));
        return found.stream()
                .sorted(
                        Comparator.comparing(one ->
                                dues.of(one.matter())
                                        .clock()
                                        .map(Dues.Running::until)
                                        .orElse(LocalDate.MAX)))
                .toList();
    }

    static Wanted wanted(StateGroup group, MatterKind kind) {
        Wanted all = Wanted.all(group);
        return new Wanted(
                group,
                Optional.of(kind),
                all.topic(),
                all.area(),
                all.body(),
                all.handler(),
                all.words());
    }

    private static List<Line> with(List<Line> open, boolean body) {
        return open.stream().filter(one -> one.matter().state().isWithBody() == body).toList();
    }
}
