package vn.caunoi.campaigns;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The registry of models, by area or by type. */
@Controller
class ModelsPage {
    static final String PATH = "/mo-hinh";

    /** A province has thousands; who needs more narrows down. */
    private static final int MOST = 300;

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final ServedUnits served;
    private final StepsDown steps;
    private final ModelUnits units;
    private final ModelRegistry registry;
    private final ModelLines lines;
    private final Clock clock;

    ModelsPage(
            PageFrames frames,
            VisibleUnits visible,
            ServedUnits served,
            StepsDown steps,
            ModelUnits units,
            ModelRegistry registry,
            ModelLines lines,
            Clock clock) {
        this.frames = frames;
        this.visible = visible;
        this.served = served;
        this.steps = steps;
        this.units = units;
        this.registry = registry;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = "loai", defaultValue = "") String type,
            @RequestParam(name = "tinhtrang", defaultValue = "") String life,
            @RequestParam(name = "xep", defaultValue = "") String order) {
        ModelFilter filter = ModelFilter.of(unit, type, life, order);
        List<Unit> own = served.of(scope);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        List<Unit> asked =
                filter.unit().isEmpty() ? own : List.of(visible.readable(scope, filter.unit()));
        PageFrame frame = frames.frame(request, "campaigns.models.title");
        Optional<Unit> tooHigh = ServedUnits.tooHigh(asked);
        if (tooHigh.isPresent()) {
            return steps.page(frame, PATH, tooHigh.get());
        }
        List<ModelLine> found = found(scope, asked, filter, frame);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("filter", filter);
        model.put("units", ModelUnits.choices(offered(scope, own, asked)));
        model.put("types", ModelWords.choices(ModelWords.TYPES, ModelWords.TYPE, frame.texts()));
        model.put(
                "lives",
                ModelWords.choices(ModelFilter.LIVES, "campaigns.filter.life.", frame.texts()));
        model.put(
                "orders",
                ModelWords.choices(ModelFilter.ORDERS, "campaigns.filter.order.", frame.texts()));
        model.put("groups", groups(found.stream().limit(MOST).toList(), filter));
        model.put("count", found.size());
        model.put("most", MOST);
        model.put("mayEnter", !units.writable(scope).isEmpty());
        return new ModelAndView("campaigns/ModelsPage", model);
    }

    private List<Unit> offered(Scope scope, List<Unit> own, List<Unit> asked) {
        return asked.equals(own)
                ? served.withBelow(own)
                : served.around(scope, own, asked.getFirst());
    }

    private List<ModelLine> found(
            Scope scope, List<Unit> asked, ModelFilter filter, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        List<ModelLine> shown =
                lines.of(
                        registry.all(scope, units.ever(asked)).stream()
                                .filter(one -> filter.accepts(one.model(), today))
                                .toList(),
                        frame.texts());
        return filter.isByType()
                ? shown
                : shown.stream().sorted(Comparator.comparing(ModelLine::order)).toList();
    }

    private static List<ModelGroup> groups(List<ModelLine> inOrder, ModelFilter filter) {
        Map<String, List<ModelLine>> byHeading = new LinkedHashMap<>();
        for (ModelLine line : inOrder) {
            byHeading
                    .computeIfAbsent(
                            filter.isByType() ? line.type() : line.unit(), any -> new ArrayList<>())
                    .add(line);
        }
        List<ModelGroup> groups = new ArrayList<>();
        byHeading.forEach((title, group) ->
                groups.add(new ModelGroup("nhom-" + groups.size(), title, group)));
        return groups;
    }
}
