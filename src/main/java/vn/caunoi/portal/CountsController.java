package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.access.OwnUnits;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;

/**
 * For the editor: which public pages there are, how often they were opened, whether they helped.
 */
@Controller
public class CountsController {
    private static final int DAYS = 30;

    private final PageFrames frames;
    private final PageCounts counts;
    private final OwnUnits ownUnits;
    private final Clock clock;

    CountsController(PageFrames frames, PageCounts counts, OwnUnits ownUnits, Clock clock) {
        this.frames = frames;
        this.counts = counts;
        this.ownUnits = ownUnits;
        this.clock = clock;
    }

    /** A public page with its counts of the last thirty days. */
    public record Line(String code, String name, long seen, long useful, long useless) {}

    @GetMapping("/trang-cong-khai")
    String show(Scope scope, HttpServletRequest request, Model model) {
        if (scope.readable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        Map<UnitId, List<PageCounts.Line>> byUnit =
                counts.since(scope, LocalDate.now(clock).minusDays(DAYS)).stream()
                        .collect(Collectors.groupingBy(PageCounts.Line::unit));
        model.addAttribute("frame", frames.frame(request, "portal.counts.title"));
        model.addAttribute(
                "lines",
                ownUnits.readable(scope).stream()
                        .map(unit -> line(unit, byUnit.getOrDefault(unit.id(), List.of())))
                        .toList());
        return "portal/CountsPage";
    }

    private static Line line(Unit unit, List<PageCounts.Line> pages) {
        return new Line(
                unit.code(),
                unit.name(),
                pages.stream().mapToLong(PageCounts.Line::seen).sum(),
                pages.stream().mapToLong(PageCounts.Line::useful).sum(),
                pages.stream().mapToLong(PageCounts.Line::useless).sum());
    }
}
