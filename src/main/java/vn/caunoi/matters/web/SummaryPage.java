package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.model.Suppression;
import vn.caunoi.matters.store.MatterTotals;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * For those who lead: what people raise most, as counts that may ground a topic proposed to the
 * Party committee, and what bodies did with it. Never one rate for everything, never a sender.
 */
@Controller
class SummaryPage {
    static final String PATH = "/tong-hop-y-kien";

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final SummaryUnits own;
    private final MatterTotals totals;
    private final Clock clock;

    SummaryPage(
            PageFrames frames,
            VisibleUnits visible,
            SummaryUnits own,
            MatterTotals totals,
            Clock clock) {
        this.frames = frames;
        this.visible = visible;
        this.own = own;
        this.totals = totals;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code,
            @RequestParam(name = "ky", defaultValue = "") String typed) {
        LocalDate today = LocalDate.now(clock);
        Unit unit =
                code.isEmpty()
                        ? own.own(scope).orElseThrow(NotFound::new)
                        : visible.known(scope, code);
        if (unit.level().isAboveCommune()) {
            throw new NotFound();
        }
        UnitId commune = visible.commune(unit);
        Period period = period(typed, today);
        PageFrame frame = frames.frame(request, "matters.summary.title", unit.name());
        List<MatterTotals.Topic> topics = totals.topics(scope, commune, unit.id(), period.range());
        return new ModelAndView("matters/SummaryPage")
                .addObject("frame", frame)
                .addObject("unit", unit.code())
                .addObject("period", period.code())
                .addObject("periods", periods(today, frame))
                .addObject(
                        "residents",
                        frame.format()
                                .integer(
                                        topics.stream()
                                                .mapToInt(MatterTotals.Topic::residents)
                                                .sum()))
                .addObject("topics", topics(topics, frame))
                .addObject(
                        "kinds",
                        kinds(totals.standing(scope, commune, unit.id(), period.range()), frame))
                .addObject(
                        "bodies",
                        unit.level() == UnitLevel.COMMUNE
                                ? bodies(
                                        totals.bodies(scope, commune, period.range(), today), frame)
                                : List.<SummaryLine>of());
    }

    private static Period period(String typed, LocalDate today) {
        return typed.isEmpty()
                ? Period.containing(PeriodKind.HALF_YEAR, today)
                : Period.parse(typed).orElseThrow(NotFound::new);
    }

    private static List<Choice> periods(LocalDate today, PageFrame frame) {
        return Stream.of(
                        PeriodKind.WEEK,
                        PeriodKind.MONTH,
                        PeriodKind.QUARTER,
                        PeriodKind.HALF_YEAR,
                        PeriodKind.YEAR)
                .map(kind -> Period.containing(kind, today))
                .flatMap(period -> Stream.of(period, period.previous()))
                .map(period ->
                        new Choice(
                                period.code(),
                                frame.text(period.titleKey(), period.titleArguments().toArray())))
                .toList();
    }

    /**
     * The number of residents is shown where it points at nobody; so are the others of its line.
     */
    private static List<SummaryLine> topics(List<MatterTotals.Topic> topics, PageFrame frame) {
        Map<String, Integer> residents = new LinkedHashMap<>();
        topics.forEach(topic -> residents.put(topic.topic(), topic.residents()));
        Map<String, Optional<Integer>> shown = Suppression.of(residents);
        return topics.stream()
                .map(topic ->
                        new SummaryLine(
                                topic.topic().isEmpty()
                                        ? frame.text("matters.summary.unsorted")
                                        : frame.text("vocabulary.matter_topic." + topic.topic()),
                                shown.getOrDefault(topic.topic(), Optional.empty()).isPresent()
                                        ? numbers(
                                                frame,
                                                topic.residents(),
                                                topic.matters(),
                                                topic.open(),
                                                topic.settled(),
                                                topic.objections())
                                        : List.of(
                                                frame.text("matters.summary.few"), "", "", "", "")))
                .toList();
    }

    private static List<SummaryLine> kinds(List<MatterTotals.Standing> kinds, PageFrame frame) {
        return kinds.stream()
                .filter(kind -> kind.matters() >= Suppression.LEAST)
                .map(kind ->
                        new SummaryLine(
                                kind.kind().isEmpty()
                                        ? frame.text("matters.summary.unsorted")
                                        : frame.text("vocabulary.matter_kind." + kind.kind()),
                                numbers(
                                        frame,
                                        kind.matters(),
                                        kind.forwarded(),
                                        kind.answered(),
                                        kind.told(),
                                        kind.content())))
                .toList();
    }

    private static List<SummaryLine> bodies(List<MatterTotals.BodyRecord> bodies, PageFrame frame) {
        return bodies.stream()
                .map(body ->
                        new SummaryLine(
                                body.name(),
                                numbers(
                                        frame,
                                        body.forwarded(),
                                        body.answered(),
                                        body.inTime(),
                                        body.waiting(),
                                        body.late(),
                                        body.objections())))
                .toList();
    }

    private static List<String> numbers(PageFrame frame, int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(frame.format()::integer).toList();
    }
}
