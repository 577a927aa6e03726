package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.desk.Situation;
import vn.caunoi.matters.desk.SituationDesk;
import vn.caunoi.matters.store.SituationReports.Issued;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Tone;

/** The reports on the people's situation of a person's own units: to be written, and issued. */
@Controller
public class SituationListPage {
    private final PageFrames frames;
    private final MatterUnits units;
    private final SituationDesk desk;
    private final Clock clock;

    SituationListPage(PageFrames frames, MatterUnits units, SituationDesk desk, Clock clock) {
        this.frames = frames;
        this.units = units;
        this.desk = desk;
        this.clock = clock;
    }

    /** The reports of a unit that could be written now. */
    public record Own(String unit, List<Line> lines) {
        public Own {
            lines = List.copyOf(lines);
        }
    }

    /** A report. */
    public record Line(String href, String label, Tone tone, String state) {}

    @GetMapping(SituationPage.PATH)
    ModelAndView show(HttpServletRequest request, Scope scope) {
        List<Unit> own =
                units.own(scope).stream()
                        .filter(unit ->
                                unit.level() == UnitLevel.COMMUNE
                                        || unit.level() == UnitLevel.RESIDENTIAL_AREA)
                        .toList();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "matters.situation.title");
        List<Issued> issued =
                own.stream()
                        .map(units::commune)
                        .distinct()
                        .flatMap(commune -> desk.issued(scope, commune).stream())
                        .toList();
        return new ModelAndView("matters/SituationListPage")
                .addObject("frame", frame)
                .addObject(
                        "own", own.stream().map(unit -> own(scope, unit, issued, frame)).toList())
                .addObject("issued", issued(issued, frame));
    }

    private Own own(Scope scope, Unit unit, List<Issued> issued, PageFrame frame) {
        Map<String, Issued> byPeriod =
                issued.stream()
                        .filter(report -> report.unit().equals(unit.id()))
                        .collect(Collectors.toMap(report -> report.period().code(), one -> one));
        Set<String> begun = desk.begun(scope, unit.id());
        UnitId commune = units.commune(unit);
        return new Own(
                unit.name(),
                periods()
                        .map(period ->
                                line(
                                        new Situation.Subject(unit, commune, period),
                                        byPeriod,
                                        begun,
                                        frame))
                        .toList());
    }

    private Stream<Period> periods() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR)
                .map(kind -> Period.containing(kind, today))
                .flatMap(period -> Stream.of(period, period.previous()));
    }

    private static Line line(
            Situation.Subject subject,
            Map<String, Issued> issued,
            Set<String> begun,
            PageFrame frame) {
        String code = subject.period().code();
        String href = SituationPage.path(subject);
        String title = title(subject.period(), frame);
        if (issued.containsKey(code)) {
            return new Line(
                    href,
                    title,
                    Tone.DONE,
                    frame.text(
                            "matters.situation.issued",
                            issued.get(code).number(),
                            frame.format().date(issued.get(code).on())));
        }
        return begun.contains(code)
                ? new Line(href, title, Tone.SOON, frame.text("matters.situation.begun"))
                : new Line(href, title, Tone.INFO, frame.text("matters.situation.not-begun"));
    }

    private List<Line> issued(List<Issued> issued, PageFrame frame) {
        Map<UnitId, String> names =
                units.names(issued.stream().map(Issued::unit).collect(Collectors.toSet()));
        Map<UnitId, String> codes =
                units.codes(issued.stream().map(Issued::unit).collect(Collectors.toSet()));
        return issued.stream()
                .map(report ->
                        new Line(
                                SituationPage.PATH
                                        + "/"
                                        + codes.getOrDefault(report.unit(), "")
                                        + "/"
                                        + report.period().code(),
                                frame.text(
                                        "matters.situation.of",
                                        names.getOrDefault(report.unit(), ""),
                                        title(report.period(), frame)),
                                Tone.DONE,
                                frame.text(
                                        "matters.situation.issued",
                                        report.number(),
                                        frame.format().date(report.on()))))
                .toList();
    }

    private static String title(Period period, PageFrame frame) {
        return frame.text(period.titleKey(), period.titleArguments().toArray());
    }
}
