package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.matters.desk.RegulationDesk;
import vn.caunoi.matters.model.ResidenceRegulation;
import vn.caunoi.matters.store.RegulationCounts.Count;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Counts per organisation under Regulations 124 and 213: entered, corrected, added up. */
@Controller
public class RegulationPage {
    private static final String PATH = "/quy-dinh-124-213";
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode OVERTAKEN = HttpStatusCode.valueOf(409);
    private static final int MOST = 100_000;

    private final PageFrames frames;
    private final MatterUnits units;
    private final RegulationDesk desk;
    private final Clock clock;

    RegulationPage(PageFrames frames, MatterUnits units, RegulationDesk desk, Clock clock) {
        this.frames = frames;
        this.units = units;
        this.desk = desk;
        this.clock = clock;
    }

    /** An organisation in a period. */
    public record Line(
            String id,
            String organization,
            String what,
            String comments,
            String sent,
            String answered,
            String due,
            Tone tone,
            String state) {}

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Scope scope) {
        return page(request, scope, FilledForm.EMPTY);
    }

    @PostMapping(PATH)
    ModelAndView save(HttpServletRequest request, Scope scope) {
        UnitId commune = commune(scope).id();
        if (!scope.mayWrite(commune, commune)) {
            throw new NotFound();
        }
        FilledForm form = checked(FilledForm.of(request), frames.texts(request));
        if (form.errors().any()) {
            return refused(page(request, scope, form), WRONG);
        }
        Count count =
                new Count(
                        commune,
                        ResidenceRegulation.of(form.value("quy-dinh")).orElseThrow(NotFound::new),
                        form.value("to-chuc"),
                        Period.parse(form.value("ky")).orElseThrow(NotFound::new),
                        number(form, "so-y-kien").orElse(0),
                        form.day("ngay-chuyen"),
                        number(form, "da-tra-loi").orElse(0),
                        form.day("ngay-tra-loi"));
        return desk.save(scope, count, Math.max(form.version(), 0))
                .map(act -> new ModelAndView(Acts.redirect(PATH, act)))
                .orElseGet(() ->
                        refused(
                                page(
                                        request,
                                        scope,
                                        form.fault(
                                                "to-chuc",
                                                frames.texts(request)
                                                        .get("matters.regulation.there"))),
                                OVERTAKEN));
    }

    @PostMapping(PATH + "/{id}/rut")
    ModelAndView withdraw(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        UUID act =
                desk.withdraw(
                        scope,
                        commune(scope).id(),
                        id,
                        frames.texts(request).get("matters.regulation.withdrawn-reason"));
        return new ModelAndView(Acts.redirect(PATH, act));
    }

    private Unit commune(Scope scope) {
        return units.communes(units.own(scope)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private FilledForm checked(FilledForm typed, Texts.Reader texts) {
        FilledForm form =
                typed.needing("to-chuc", TextLimit.NAME, "matters.regulation.name.missing", texts);
        if (desk.leadsToSomebody(form.value("to-chuc"))) {
            form = form.fault("to-chuc", texts.get("matters.regulation.name.person"));
        }
        if (ResidenceRegulation.of(form.value("quy-dinh")).isEmpty()) {
            form = form.fault("quy-dinh", texts.get("matters.regulation.which.missing"));
        }
        if (Period.parse(form.value("ky")).isEmpty()) {
            form = form.fault("ky", texts.get("matters.regulation.period.missing"));
        }
        OptionalInt comments = number(form, "so-y-kien");
        if (comments.isEmpty()) {
            form = form.fault("so-y-kien", texts.get("matters.regulation.number.wrong"));
        }
        OptionalInt answered = number(form, "da-tra-loi");
        if (answered.isEmpty() || answered.getAsInt() > comments.orElse(0)) {
            form = form.fault("da-tra-loi", texts.get("matters.regulation.answered.wrong"));
        }
        return days(form, texts);
    }

    private static FilledForm days(FilledForm form, Texts.Reader texts) {
        Optional<LocalDate> sent = form.day("ngay-chuyen");
        Optional<LocalDate> answered = form.day("ngay-tra-loi");
        FilledForm checked = form;
        if (sent.isEmpty() && !form.value("ngay-chuyen").isEmpty()) {
            checked = checked.fault("ngay-chuyen", texts.get("matters.regulation.day.wrong"));
        }
        boolean early = answered.isPresent() && sent.filter(answered.get()::isBefore).isPresent();
        return early || answered.isEmpty() && !form.value("ngay-tra-loi").isEmpty()
                ? checked.fault("ngay-tra-loi", texts.get("matters.regulation.day.wrong"))
                : checked;
    }

    private static OptionalInt number(FilledForm form, String field) {
        String typed = form.value(field).replace(".", "");
        if (!typed.matches("\\d{1,6}") || Integer.parseInt(typed) > MOST) {
            return typed.isEmpty() && field.equals("da-tra-loi")
                    ? OptionalInt.of(0)
                    : OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    private ModelAndView page(HttpServletRequest request, Scope scope, FilledForm typed) {
        UnitId commune = commune(scope).id();
        List<RegulationDesk.Clocked> all = desk.of(scope, commune);
        PageFrame frame = frames.frame(request, "matters.regulation.title");
        return new ModelAndView("matters/RegulationPage")
                .addObject("frame", frame)
                .addObject("form", typed.fields().isEmpty() ? corrected(request, all) : typed)
                .addObject("writes", scope.mayWrite(commune, commune))
                .addObject(
                        "regulations",
                        Arrays.stream(ResidenceRegulation.values())
                                .map(one -> new Choice(one.word(), frame.text(one.key())))
                                .toList())
                .addObject("periods", periods(frame))
                .addObject("lines", all.stream().map(one -> line(one, frame)).toList())
                .addObject("totals", totals(all, frame));
    }

    /** The form that corrects a line holds what stands there. */
    private static FilledForm corrected(
            HttpServletRequest request, List<RegulationDesk.Clocked> all) {
        String id = Optional.ofNullable(request.getParameter("sua")).orElse("");
        return all.stream()
                .map(RegulationDesk.Clocked::kept)
                .filter(kept -> kept.id().toString().equals(id))
                .findFirst()
                .map(kept -> {
                    Count count = kept.count();
                    return FilledForm.EMPTY
                            .with("phienban", String.valueOf(kept.version()))
                            .with("quy-dinh", count.regulation().word())
                            .with("to-chuc", count.organization())
                            .with("ky", count.period().code())
                            .with("so-y-kien", String.valueOf(count.comments()))
                            .with("ngay-chuyen", count.sentOn().map(Object::toString).orElse(""))
                            .with("da-tra-loi", String.valueOf(count.answered()))
                            .with(
                                    "ngay-tra-loi",
                                    count.answeredOn().map(Object::toString).orElse(""));
                })
                .orElse(FilledForm.EMPTY);
    }

    private List<Choice> periods(PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR)
                .map(kind -> Period.containing(kind, today))
                .flatMap(period -> Stream.of(period, period.previous()))
                .map(period -> new Choice(period.code(), title(period, frame)))
                .toList();
    }

    private static String title(Period period, PageFrame frame) {
        return frame.text(period.titleKey(), period.titleArguments().toArray());
    }

    private static Line line(RegulationDesk.Clocked clocked, PageFrame frame) {
        Count count = clocked.kept().count();
        boolean done = count.answered() == count.comments();
        return new Line(
                clocked.kept().id().toString(),
                count.organization(),
                frame.text(
                        "matters.regulation.what",
                        frame.text(count.regulation().key()),
                        title(count.period(), frame)),
                frame.format().integer(count.comments()),
                count.sentOn().map(frame.format()::date).orElse(""),
                frame.format().integer(count.answered()),
                clocked.due().map(frame.format()::date).orElse(""),
                done ? Tone.DONE : clocked.late() ? Tone.LATE : Tone.SOON,
                frame.text(
                        done
                                ? "matters.regulation.done"
                                : clocked.late()
                                        ? "matters.regulation.late"
                                        : "matters.regulation.waits"));
    }

    private static List<SummaryLine> totals(List<RegulationDesk.Clocked> all, PageFrame frame) {
        return Arrays.stream(ResidenceRegulation.values())
                .map(one -> {
                    List<Count> counts =
                            all.stream()
                                    .map(clocked -> clocked.kept().count())
                                    .filter(count -> count.regulation() == one)
                                    .toList();
                    return new SummaryLine(
                            frame.text(one.key()),
                            List.of(
                                    frame.format()
                                            .integer(
                                                    counts.stream()
                                                            .map(Count::organization)
                                                            .distinct()
                                                            .count()),
                                    frame.format()
                                            .integer(
                                                    counts.stream()
                                                            .mapToInt(Count::comments)
                                                            .sum()),
                                    frame.format()
                                            .integer(
                                                    counts.stream()
                                                            .mapToInt(Count::answered)
                                                            .sum())));
                })
                .toList();
    }

    private static ModelAndView refused(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }
}
