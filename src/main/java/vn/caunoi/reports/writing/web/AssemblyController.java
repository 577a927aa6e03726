package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.assembly.AssemblyDesk;
import vn.caunoi.reports.assembly.AssemblyPlace;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.web.NotFound;

/** What units below wrote, section by section, beside the draft of the unit above. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}" + AssemblyPaths.ROOT)
class AssemblyController {
    private static final String TAKEN = "da-lay";

    private final Subjects subjects;
    private final AssemblyDesk desk;
    private final AssemblyPages pages;

    AssemblyController(Subjects subjects, AssemblyDesk desk, AssemblyPages pages) {
        this.subjects = subjects;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    String all(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        return pages.all(scope, subjects.sendable(scope, unit, period), request, model);
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
        AssemblyPlace place =
                new AssemblyPlace(
                        scope,
                        subjects.sendable(scope, unit, period),
                        Section.of(section).orElseThrow(NotFound::new));
        return pages.section(
                place,
                new AssemblyPages.Shown(which.equals(TAKEN), page, List.of()),
                request,
                model);
    }
}
