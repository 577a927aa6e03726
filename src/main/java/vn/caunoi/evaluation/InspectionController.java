package vn.caunoi.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/** Inspections of committees: the list, one of them, and its withdrawal. */
@Controller
class InspectionController {
    private static final String BASE = "/kiem-tra";

    private final PageFrames frames;
    private final InspectionDesk desk;
    private final InspectionLines lines;
    private final KeptAreas areas;
    private final Clock clock;

    InspectionController(
            PageFrames frames,
            InspectionDesk desk,
            InspectionLines lines,
            KeptAreas areas,
            Clock clock) {
        this.frames = frames;
        this.desk = desk;
        this.lines = lines;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping(BASE)
    String list(
            Scope scope,
            @RequestParam(name = "nam") Optional<Integer> year,
            HttpServletRequest request,
            Model model) {
        if (scope.readable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        LocalDate today = LocalDate.now(clock);
        int shown = year.filter(wished -> wished > 1900 && wished < 2200).orElse(today.getYear());
        PageFrame frame = frames.frame(request, "evaluation.title");
        model.addAttribute("frame", frame);
        model.addAttribute("year", shown);
        model.addAttribute("lines", lines.of(desk.of(scope, shown), frame));
        model.addAttribute("owed", lines.of(desk.owed(scope), today, frame));
        model.addAttribute("mayPlan", !areas.of(scope).isEmpty());
        return "evaluation/InspectionsPage";
    }

    @GetMapping(BASE + "/{id}")
    String show(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Inspection.Kept kept = desk.find(scope, id);
        PageFrame frame = frames.frame(request, "evaluation.inspection.title", area(kept));
        model.addAttribute("frame", frame);
        model.addAttribute("kept", kept);
        model.addAttribute("area", area(kept));
        model.addAttribute(
                "findings", lines.of(desk.findings(scope, id), LocalDate.now(clock), frame));
        model.addAttribute("mayKeep", InspectionDesk.mayKeep(scope, kept.inspection()));
        model.addAttribute(
                "mayRemedy", scope.mayWrite(kept.inspection().commune(), kept.inspection().unit()));
        return "evaluation/InspectionPage";
    }

    @PostMapping(BASE + "/{id}/rut")
    String withdraw(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "lydo", defaultValue = "") String reason) {
        desk.kept(scope, id);
        if (reason.isBlank()) {
            throw new Refusal("evaluation.error.reason");
        }
        return Acts.redirect(
                BASE, desk.withdraw(scope, id, TextLimit.NOTE.refuseLonger(reason.strip())));
    }

    private String area(Inspection.Kept kept) {
        return lines.latest(kept.inspection().unit()).map(Unit::name).orElse("");
    }
}
