package vn.caunoi.reports.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Explanation;
import vn.caunoi.reports.Reporting;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Số này từ đâu?": the formula in words, the parts, the entries, who typed what. */
@Controller
class OriginController {
    private final Reporting reporting;
    private final Units units;
    private final PageFrames frames;

    OriginController(Reporting reporting, Units units, PageFrames frames) {
        this.reporting = reporting;
        this.units = units;
        this.frames = frames;
    }

    @GetMapping("/bao-cao/{unit}/{period}/{indicator}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String indicator,
            HttpServletRequest request,
            Model model) {
        Explanation explanation =
                reporting.explain(
                        scope, unit, Period.parse(period).orElseThrow(NotFound::new), indicator);
        PageFrame frame = frames.frame(request, "reports.origin.title");
        model.addAttribute("frame", frame);
        model.addAttribute("origin", OriginView.of(explanation, units, frame));
        return "reports/OriginPage";
    }
}
