package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.assembly.AssemblyDesk;
import vn.caunoi.reports.assembly.AssemblyPlace;
import vn.caunoi.reports.assembly.Taking;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.web.NotFound;

/** Taking words from below into a section of a draft. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}" + AssemblyPaths.ROOT + "/{section}")
class TakingController {
    private final Subjects subjects;
    private final AssemblyDesk desk;
    private final AssemblyPages pages;

    TakingController(Subjects subjects, AssemblyDesk desk, AssemblyPages pages) {
        this.subjects = subjects;
        this.desk = desk;
        this.pages = pages;
    }

    /** Where all acts take their words to. */
    @ModelAttribute(binding = false)
    AssemblyPlace place(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String section) {
        return new AssemblyPlace(
                scope,
                subjects.sendable(scope, unit, period),
                Section.of(section).orElseThrow(NotFound::new));
    }

    /** The passages that were ticked, each as unit and number of its report. */
    @PostMapping("/lay")
    String take(
            @ModelAttribute(binding = false) AssemblyPlace place,
            @RequestParam(name = "doan", defaultValue = "") List<String> ticked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return answer(place, desk.take(place, seen(ticked)), request, response, model);
    }

    @PostMapping("/gom")
    String takeAll(
            @ModelAttribute(binding = false) AssemblyPlace place,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return answer(place, desk.takeAll(place), request, response, model);
    }

    /** New words of a source instead of those taken, or not. */
    @PostMapping("/doi")
    String decide(
            @ModelAttribute(binding = false) AssemblyPlace place,
            @RequestParam(name = "nguon", defaultValue = "") String code,
            @RequestParam(name = "lan", defaultValue = "0") int number,
            @RequestParam(name = "phienban", defaultValue = "0") int version,
            @RequestParam(name = "thay", defaultValue = "false") boolean replace,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return answer(
                place,
                desk.decide(place, new AssemblyDesk.Decision(code, number, version, replace)),
                request,
                response,
                model);
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

    private String answer(
            AssemblyPlace place,
            Taking taking,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return switch (taking) {
            case Taking.Taken taken ->
                    taken.act()
                            .map(act ->
                                    Acts.redirect(
                                            AssemblyPaths.taken(place.subject(), place.section()),
                                            act))
                            .orElse(
                                    "redirect:"
                                            + AssemblyPaths.section(
                                                    place.subject(), place.section()));
            case Taking.Overtaken overtaken -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield pages.section(
                        place,
                        new AssemblyPages.Shown(false, 0, overtaken.rivals()),
                        request,
                        model);
            }
        };
    }
}
