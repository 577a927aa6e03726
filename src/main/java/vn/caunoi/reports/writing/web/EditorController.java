package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.assembly.Lower;
import vn.caunoi.reports.assembly.LowerReports;
import vn.caunoi.reports.writing.AreaConfirmations;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.SectionDesk;
import vn.caunoi.reports.writing.SectionDesk.Outcome;
import vn.caunoi.reports.writing.SentReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.web.Surroundings.Typed;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The editor of a report: its sentences and the sections written by hand. */
@Controller
@RequestMapping("/bao-cao/{unit}/{period}/soan")
class EditorController {
    private final Subjects subjects;
    private final DraftReports drafts;
    private final SectionDesk desk;
    private final SentReports sent;
    private final AreaConfirmations confirmations;
    private final EditorViews views;
    private final PlaceViews places;
    private final Feedbacks feedbacks;
    private final LowerReports lowerReports;
    private final ExcerptViews excerpts;
    private final PageFrames frames;

    EditorController(
            Subjects subjects,
            DraftReports drafts,
            SectionDesk desk,
            SentReports sent,
            AreaConfirmations confirmations,
            EditorViews views,
            PlaceViews places,
            Feedbacks feedbacks,
            LowerReports lowerReports,
            ExcerptViews excerpts,
            PageFrames frames) {
        this.subjects = subjects;
        this.drafts = drafts;
        this.desk = desk;
        this.sent = sent;
        this.confirmations = confirmations;
        this.views = views;
        this.places = places;
        this.feedbacks = feedbacks;
        this.lowerReports = lowerReports;
        this.excerpts = excerpts;
        this.frames = frames;
    }

    /** Where the report of a unit is written. */
    static String path(String unit, Period period) {
        return "/bao-cao/%s/%s/soan".formatted(unit, period.code());
    }

    @GetMapping
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            HttpServletRequest request,
            Model model) {
        Subject subject = subjects.writable(scope, unit, period);
        return page(scope, subject, Optional.empty(), request, model);
    }

    /** Asked by a script it answers with the state of the box alone, else with a page. */
    @PostMapping("/phan/{section}")
    String save(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period,
            @PathVariable String section,
            @RequestParam(name = "noidung", defaultValue = "") String text,
            @RequestParam(name = "bo", defaultValue = "false") boolean leftOut,
            @RequestParam(name = "phienban", defaultValue = "0") int seen,
            @RequestParam(name = "thay", required = false) Optional<Integer> over,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Subject subject = subjects.writable(scope, unit, period);
        Outcome outcome =
                desk.save(
                        scope,
                        subject,
                        new SectionDesk.Typed(section, text, leftOut, over.orElse(seen)));
        boolean scripted = request.getHeader("HX-Request") != null;
        if (!scripted && outcome instanceof Outcome.Saved saved) {
            String place = written(subject, section) + "#" + PlaceView.id(section);
            return saved.act().map(act -> Acts.redirect(place, act)).orElse("redirect:" + place);
        }
        PageFrame frame = frame(subject, request);
        Typed typed = new Typed(section, text, leftOut, feedbacks.of(outcome, text, seen, frame));
        if (scripted) {
            return fragment(scope, subject, typed, frame, model);
        }
        response.setStatus(
                (outcome instanceof Outcome.Overtaken
                                ? HttpStatus.CONFLICT
                                : HttpStatus.UNPROCESSABLE_CONTENT)
                        .value());
        return page(scope, subject, Optional.of(typed), request, model);
    }

    /** The page on which a place is written. */
    private static String written(Subject subject, String key) {
        return Excerpt.sectionOf(key)
                .map(section -> AssemblyPaths.taken(subject, section))
                .orElse(subject.path() + "/soan");
    }

    private String fragment(
            Scope scope, Subject subject, Typed typed, PageFrame frame, Model model) {
        Script script = drafts.script(scope, subject);
        Surroundings around =
                new Surroundings(
                        subject,
                        frame,
                        false,
                        false,
                        Optional.empty(),
                        Lower.NONE,
                        Optional.of(typed));
        model.addAttribute("frame", frame);
        model.addAttribute("place", places.place(script, around, typed.key()));
        model.addAttribute("sentence", places.sentence(script, around, typed.key()));
        model.addAttribute(
                "excerpt",
                script.excerpt(typed.key()).map(text -> excerpts.standing(text, around)));
        return "reports/SectionSaved";
    }

    private String page(
            Scope scope,
            Subject subject,
            Optional<Typed> typed,
            HttpServletRequest request,
            Model model) {
        PageFrame frame = frame(subject, request);
        Surroundings around =
                new Surroundings(
                        subject,
                        frame,
                        !sent.marks(scope, subject).isEmpty(),
                        scope.mayExport(subject.commune(), subject.unitId()),
                        subject.unit().level() == UnitLevel.COMMUNE
                                ? Optional.of(confirmations.progress(scope, subject))
                                : Optional.empty(),
                        lowerReports.of(scope, subject),
                        typed);
        model.addAttribute("frame", frame);
        model.addAttribute("editor", views.of(drafts.script(scope, subject), around));
        model.addAttribute("errors", errors(typed));
        return "reports/WritePage";
    }

    private static FormErrors errors(Optional<Typed> typed) {
        return typed.filter(wrong -> !wrong.feedback().error().isEmpty())
                .map(wrong ->
                        FormErrors.none().with(PlaceView.id(wrong.key()), wrong.feedback().error()))
                .orElse(FormErrors.none());
    }

    private PageFrame frame(Subject subject, HttpServletRequest request) {
        return frames.frame(
                request,
                "reports.write.title",
                subject.unit().name(),
                PeriodTitles.title(frames.texts(request), subject.period()));
    }
}
