package vn.caunoi.reports.board;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.desk.Trends;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The figures of a week, ready to be carried over to the national platform one by one. */
@Controller
class WeekPage {
    private final BoardFrame board;
    private final FigurePlaces places;
    private final WeekOrder order;
    private final Trends trends;
    private final PageFrames frames;

    WeekPage(
            BoardFrame board,
            FigurePlaces places,
            WeekOrder order,
            Trends trends,
            PageFrames frames) {
        this.board = board;
        this.places = places;
        this.order = order;
        this.trends = trends;
        this.frames = frames;
    }

    @GetMapping("/so-lieu/tuan/{unit}/{week}")
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String week,
            HttpServletRequest request,
            Model model) {
        Period period =
                Period.parse(week)
                        .filter(any -> any.kind() == PeriodKind.WEEK)
                        .orElseThrow(NotFound::new);
        Place place = places.visible(scope, unit, period);
        PageFrame frame =
                frames.frame(
                        request,
                        "figures.week.title",
                        place.unit().name(),
                        PeriodTitles.title(frames.texts(request), period));
        board.put(model, frame, scope, place);
        List<WeekGroup> groups =
                groups(place, trends.values(place.id(), period, order.indicators()), frame);
        model.addAttribute("groups", groups);
        model.addAttribute("all", all(groups));
        model.addAttribute(
                "days",
                frame.text(
                        "figures.week.days",
                        frame.format().date(period.from()),
                        frame.format().date(period.lastDay())));
        String base = "/so-lieu/tuan/" + place.unit().code() + "/";
        boolean over = period.range().until().isAfter(board.today());
        model.addAttribute("previous", base + period.previous().code());
        model.addAttribute("next", over ? "" : base + period.next().code());
        return "figures/WeekPage";
    }

    private List<WeekGroup> groups(
            Place place, Map<String, Optional<BigDecimal>> values, PageFrame frame) {
        return order.groups().stream()
                .map(group ->
                        new WeekGroup(
                                frame.text(group.titleKey()),
                                group.indicators().stream()
                                        .map(indicator -> line(indicator, place, values))
                                        .toList()))
                .toList();
    }

    private static WeekLine line(
            Indicator indicator, Place place, Map<String, Optional<BigDecimal>> values) {
        return new WeekLine(
                indicator.code(),
                indicator.nameVi(),
                indicator.unit(),
                Objects.requireNonNull(values.get(indicator.code()))
                        .map(value -> value.stripTrailingZeros().toPlainString().replace('.', ','))
                        .orElse(""),
                "/bao-cao/"
                        + place.unit().code()
                        + "/"
                        + place.period().code()
                        + "/"
                        + indicator.code());
    }

    /** One line per figure, which a sheet takes as two columns. */
    private static String all(List<WeekGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.name() + "\t" + line.value())
                .collect(Collectors.joining("\n"));
    }
}
