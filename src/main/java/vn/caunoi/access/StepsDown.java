package vn.caunoi.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;

/** The page that leads from the nation to a province, in place of a list that would hold all. */
@Component
public class StepsDown {
    private final Units units;
    private final Clock clock;

    StepsDown(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** One of the units below, with the address of the same page there. */
    public record Step(String name, String href) {}

    /**
     * @param path of the page, which takes the code of a unit as {@code donvi}
     */
    public ModelAndView page(PageFrame frame, String path, Unit from) {
        List<Step> steps =
                units.children(from.id(), LocalDate.now(clock)).stream()
                        .map(unit ->
                                new Step(
                                        unit.name(),
                                        path
                                                + "?donvi="
                                                + URLEncoder.encode(
                                                        unit.code(), StandardCharsets.UTF_8)))
                        .toList();
        return new ModelAndView("access/StepsDownPage", Map.of("frame", frame, "steps", steps));
    }
}
