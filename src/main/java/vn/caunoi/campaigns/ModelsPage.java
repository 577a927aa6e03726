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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The registry of models, by area or by type. */
@Controller
class ModelsPage {
    static final String PATH = "/mo-hinh";

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final ModelUnits units;
    private final ModelRegistry registry;
    private final ModelLines lines;
    private final Clock clock;

    ModelsPage(
            PageFrames frames,
            VisibleUnits visible,
            ModelUnits units,
            ModelRegistry registry,
            ModelLines lines,
            Clock clock) {
        this.frames = frames;
        this.visible = visible;
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
        List<Unit> own = units.own(scope);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        List<Unit> asked =
                filter.unit().isEmpty() ? own : List.of(visible.readable(scope, filter.unit()));
        PageFrame frame = frames.frame(request, "campaigns.models.title");
        List<ModelGroup> groups = groups(scope, asked, filter, frame);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("filter", filter);
        model.put("units", ModelUnits.choices(units.readable(own)));
        model.put("types", ModelWords.choices(ModelWords.TYPES, ModelWords.TYPE, frame.texts()));
        model.put(
                "lives",
                ModelWords.choices(ModelFilter.LIVES, "campaigns.filter.life.", frame.texts()));
        model.put(
                "orders",
                ModelWords.choices(ModelFilter.ORDERS, "campaigns.filter.order.", frame.texts()));
        model.put("groups", groups);
        model.put("count", groups.stream().mapToInt(group -> group.lines().size()).sum());
        model.put("mayEnter", !units.writable(scope).isEmpty());
        return new ModelAndView("campaigns/ModelsPage", model);
    }

    private List<ModelGroup> groups(
            Scope scope, List<Unit> asked, ModelFilter filter, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        List<ModelLine> shown =
                lines.of(
                        registry.all(scope, units.ever(asked)).stream()
                                .filter(one -> filter.accepts(one.model(), today))
                                .toList(),
                        frame.texts());
        List<ModelLine> inOrder =
                filter.isByType()
                        ? shown
                        : shown.stream().sorted(Comparator.comparing(ModelLine::order)).toList();
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
