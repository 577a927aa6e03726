package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterDesk;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.desk.MatterFiles.Opened;
import vn.caunoi.matters.desk.Recurrences;
import vn.caunoi.matters.desk.StepOutcome;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.SimilarMatters.Similar;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/**
 * The page of one act with one matter. Its form carries the version it was shown with: when
 * somebody else was quicker, the page tells what he did and keeps everything that was typed.
 */
@Controller
class ActPage {
    private static final String ACT = MatterPaths.ONE + "/{act}";
    private static final String SEEN = "phienban";
    private static final String LAST = "buoc";
    private static final String ALL = "chung";

    private final PageFrames frames;
    private final Callers callers;
    private final MatterFiles files;
    private final MatterDesk desk;
    private final ActForms forms;
    private final Timeline timeline;
    private final Recurrences recurrences;
    private final Clock clock;

    ActPage(
            PageFrames frames,
            Callers callers,
            MatterFiles files,
            MatterDesk desk,
            ActForms forms,
            Timeline timeline,
            Recurrences recurrences,
            Clock clock) {
        this.frames = frames;
        this.callers = callers;
        this.files = files;
        this.desk = desk;
        this.forms = forms;
        this.timeline = timeline;
        this.recurrences = recurrences;
        this.clock = clock;
    }

    @GetMapping(ACT)
    ModelAndView ask(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> given) {
        ActForm form = form(act);
        ActSheet sheet = sheet(request, scope, id, form);
        refuseUnlessOpen(sheet, form);
        Map<String, String> first =
                form.fields().apply(sheet).stream()
                        .filter(field -> !field.value().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        ActField::name,
                                        ActField::value,
                                        (one, _) -> one,
                                        HashMap::new));
        first.putAll(given);
        return page(sheet, form, new TypedFields(first), FormErrors.none(), List.of());
    }

    @PostMapping(ACT)
    ModelAndView take(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> fields) {
        ActForm form = form(act);
        ActSheet sheet = sheet(request, scope, id, form);
        TypedFields typed = new TypedFields(fields);
        if (sheet.matter().version() != number(typed.value(SEEN))) {
            return stale(sheet, form, typed);
        }
        refuseUnlessOpen(sheet, form);
        FieldReading reading = new FieldReading(typed, sheet.texts());
        ActForm.Asked asked = form.reading().apply(sheet, reading);
        if (reading.errors().any()) {
            return page(sheet, form, typed, reading.errors(), List.of());
        }
        try {
            return answer(
                    asked.take(desk, sheet.caller(), id, sheet.matter().version()),
                    request,
                    sheet,
                    form,
                    typed);
        } catch (Refusal refused) {
            return page(
                    sheet,
                    form,
                    typed,
                    FormErrors.none().with(first(form, sheet), refused.in(sheet.texts())),
                    List.of());
        }
    }

    private ModelAndView answer(
            StepOutcome outcome,
            HttpServletRequest request,
            ActSheet sheet,
            ActForm form,
            TypedFields typed) {
        return switch (outcome) {
            case StepOutcome.Taken taken -> {
                String next =
                        sheet.caller().hands(taken.matter()).isEmpty()
                                ? InboxFilter.PATH
                                : MatterPaths.of(taken.matter().id());
                yield new ModelAndView(
                        taken.act()
                                .map(done -> Acts.redirect(next, done))
                                .orElse("redirect:" + next));
            }
            case StepOutcome.Stale stale ->
                    stale(sheet(request, sheet.scope(), stale.present().id(), form), form, typed);
            case StepOutcome.NotOpen _ -> throw notOpen(sheet);
        };
    }

    private ActForm form(String act) {
        return forms.named(act).orElseThrow(NotFound::new);
    }

    private ActSheet sheet(HttpServletRequest request, Scope scope, UUID id, ActForm form) {
        Caller caller = callers.person(scope);
        Opened opened = files.read(caller, id);
        if (opened.hands().isEmpty()) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "matters.desk.do." + form.step().word());
        return new ActSheet(frame, scope, caller, opened, LocalDate.now(clock));
    }

    private static void refuseUnlessOpen(ActSheet sheet, ActForm form) {
        if (!sheet.opened().open().contains(form.step())) {
            throw notOpen(sheet);
        }
    }

    private static Refusal notOpen(ActSheet sheet) {
        return new Refusal(
                "matters.desk.refused.not-open", sheet.texts().get(sheet.matter().state().key()));
    }

    /** A sentence about the whole stands beside the first field. */
    private static String first(ActForm form, ActSheet sheet) {
        return form.fields().apply(sheet).stream().findFirst().map(ActField::name).orElse(ALL);
    }

    private static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private ModelAndView stale(ActSheet sheet, ActForm form, TypedFields typed) {
        int last = number(typed.value(LAST));
        List<Happened> newer =
                timeline.of(
                        sheet.scope(),
                        sheet.opened().steps().stream()
                                .filter(step -> step.number() > last)
                                .toList(),
                        sheet.frame());
        ModelAndView page = page(sheet, form, typed, FormErrors.none(), newer);
        page.addObject("isStale", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            ActSheet sheet,
            ActForm form,
            TypedFields typed,
            FormErrors errors,
            List<Happened> newer) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", sheet.frame());
        model.put("path", MatterPaths.of(sheet.matter().id()));
        model.put("word", form.word());
        model.put("about", sheet.texts().get(form.aboutKey()));
        model.put("code", sheet.matter().code());
        model.put("words", words(sheet));
        model.put("fields", form.fields().apply(sheet));
        model.put("typed", typed);
        model.put("errors", errors);
        model.put("version", sheet.matter().version());
        model.put("lastStep", sheet.opened().lastStep());
        model.put("isGrave", form.isGrave());
        model.put("isOpen", sheet.opened().open().contains(form.step()));
        model.put("isStale", false);
        model.put("newer", newer);
        model.put("earlier", earlier(sheet, form));
        return new ModelAndView(
                "matters/ActPage",
                model,
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** What was closed not long ago and may have come back; asked when a matter is sorted. */
    private List<Similar> earlier(ActSheet sheet, ActForm form) {
        return form.step() == StepKind.CLASSIFY
                ? recurrences.offered(sheet.caller(), sheet.matter())
                : List.of();
    }

    private static String words(ActSheet sheet) {
        return sheet.opened().steps().stream()
                .findFirst()
                .map(step -> MatterLines.shortened(step.word("text")))
                .orElse("");
    }
}
