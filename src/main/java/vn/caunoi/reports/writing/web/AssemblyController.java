package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.assembly.AssemblyDesk;
import vn.caunoi.reports.assembly.AssemblyDesk.Outcome;
import vn.caunoi.reports.assembly.AssemblyDesk.Rival;
import vn.caunoi.reports.assembly.LowerReports;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** What units below wrote, section by section, and taking it into the draft of the unit above. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}" + AssemblyPaths.ROOT)
class AssemblyController {
    private static final String TAKEN = "da-lay";

    private final Subjects subjects;
    private final DraftReports drafts;
    private final LowerReports lowerReports;
    private final AssemblyDesk desk;
    private final AssemblyViews views;
    private final PageFrames frames;

    AssemblyController(
            Subjects subjects,
            DraftReports drafts,
            LowerReports lowerReports,
            AssemblyDesk desk,
            AssemblyViews views,
            PageFrames frames) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.lowerReports = lowerReports;
        this.desk = desk;
        this.views = views;
        this.frames = frames;
    }

    @GetMapping
    String all(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        PageFrame frame =
                frames.frame(
                        request,
                        "assembly.title",
                        subject.unit().name(),
                        PeriodTitles.title(frames.texts(request), subject.period()));
        model.addAttribute("frame", frame);
        model.addAttribute(
                "assembly",
                views.all(drafts.script(scope, subject), surroundings(scope, subject, frame)));
        return "reports/AssemblyPage";
    }

    /** Whether sources are listed at the end of the paper. */
    @PostMapping
    String listSources(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @RequestParam(name = "nguon", defaultValue = "false") boolean listed) {
        Subject subject = subjects.sendable(scope, unit, period);
        desk.listSources(scope, subject, listed);
        return "redirect:" + AssemblyPaths.all(subject);
    }

    @GetMapping("/{section}")
    String section(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String section,
            @RequestParam(name = "xem", defaultValue = "") String which,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            HttpServletRequest request,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        return page(
                scope,
                subject,
                section(section),
                new Shown(which.equals(TAKEN), page, List.of()),
                request,
                model);
    }

    /** Takes the passages that were ticked, each as unit and number of its report. */
    @PostMapping("/{section}/lay")
    String take(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String section,
            @RequestParam(name = "doan", defaultValue = "") List<String> ticked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        return answer(
                scope,
                subject,
                section(section),
                desk.take(scope, subject, section(section), seen(ticked)),
                request,
                response,
                model);
    }

    @PostMapping("/{section}/gom")
    String takeAll(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String section,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        return answer(
                scope,
                subject,
                section(section),
                desk.takeAll(scope, subject, section(section)),
                request,
                response,
                model);
    }

    /** New words of a source instead of those taken, or not. */
    @PostMapping("/{section}/doi")
    String decide(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String section,
            @RequestParam(name = "nguon", defaultValue = "") String code,
            @RequestParam(name = "lan", defaultValue = "0") int number,
            @RequestParam(name = "phienban", defaultValue = "0") int version,
            @RequestParam(name = "thay", defaultValue = "false") boolean replace,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.sendable(scope, unit, period);
        return answer(
                scope,
                subject,
                section(section),
                desk.decide(
                        scope,
                        subject,
                        section(section),
                        new AssemblyDesk.Decision(code, number, version, replace)),
                request,
                response,
                model);
    }

    private static Section section(String word) {
        return Section.of(word).orElseThrow(NotFound::new);
    }

    private static Map<String, Integer> seen(List<String> ticked) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (String one : ticked) {
            int colon = one.lastIndexOf(':');
            if (colon < 0 || !one.substring(colon + 1).matches("\\d{1,6}")) {
                throw new NotFound();
            }
            seen.put(one.substring(0, colon), Integer.valueOf(one.substring(colon + 1)));
        }
        return seen;
    }

    /** What a page of a section shows. */
    private record Shown(boolean taken, int page, List<Rival> rivals) {}

    private String answer(
            Scope scope,
            Subject subject,
            Section section,
            Outcome outcome,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Taken taken ->
                    taken.act()
                            .map(act -> Acts.redirect(AssemblyPaths.taken(subject, section), act))
                            .orElse("redirect:" + AssemblyPaths.section(subject, section));
            case Outcome.Overtaken overtaken -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Shown shown = new Shown(false, 0, overtaken.rivals());
                yield page(scope, subject, section, shown, request, model);
            }
        };
    }

    private String page(
            Scope scope,
            Subject subject,
            Section section,
            Shown shown,
            HttpServletRequest request,
            Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "assembly.section.title",
                        frames.texts(request).get(section.headingKey()));
        Script script = drafts.script(scope, subject);
        model.addAttribute("frame", frame);
        model.addAttribute(
                "page",
                views.section(
                        script.sections().get(section.ordinal()),
                        shown.taken(),
                        shown.page(),
                        shown.rivals(),
                        surroundings(scope, subject, frame)));
        return "reports/AssemblySectionPage";
    }

    private Surroundings surroundings(Scope scope, Subject subject, PageFrame frame) {
        return new Surroundings(
                subject,
                frame,
                false,
                false,
                Optional.empty(),
                lowerReports.of(scope, subject),
                Optional.empty());
    }
}
