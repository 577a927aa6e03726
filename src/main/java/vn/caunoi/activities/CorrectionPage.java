package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityDesk.Outcome;
import vn.caunoi.activities.ActivityIntake.NewActivity;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;

/** "Sửa lại": the old version stays in the history. */
@Controller
@RequestMapping(ActivityFilter.PATH + "/{id}/sua")
class CorrectionPage {
    private static final String TITLE = "activities.edit.title";

    private final PageFrames frames;
    private final ActivityRecords records;
    private final ActivityForms forms;
    private final ActivityReading reading;
    private final ActivityWords words;
    private final ActivityDesk desk;
    private final Writers writers;

    CorrectionPage(
            PageFrames frames,
            ActivityRecords records,
            ActivityForms forms,
            ActivityReading reading,
            ActivityWords words,
            ActivityDesk desk,
            Writers writers) {
        this.frames = frames;
        this.records = records;
        this.forms = forms;
        this.reading = reading;
        this.words = words;
        this.desk = desk;
        this.writers = writers;
    }

    @GetMapping
    ModelAndView open(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        ActivityRecord standing = records.standing(scope, id);
        return new Page(request, scope, standing)
                .with(forms.seen(standing), FormErrors.none(), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        Page page = new Page(request, scope, records.standing(scope, id));
        ActivityForm form = ActivityForm.of(sent);
        ActivityReading.Read read = reading.read(scope, form, page.frame);
        return read.activity()
                .map(typed -> correct(page, form, typed))
                .orElseGet(() -> page.refused(form, read.errors()));
    }

    private ModelAndView correct(Page page, ActivityForm form, NewActivity typed) {
        UUID id = page.standing.id();
        int seen = TypedText.count(form.version()).orElse(0);
        return switch (desk.correct(page.scope, id, seen, typed, form.reason())) {
            case Outcome.Corrected corrected ->
                    new ModelAndView(Acts.redirect(ActivityView.path(id), corrected.act()));
            case Outcome.Unchanged unchanged ->
                    new ModelAndView("redirect:" + ActivityView.path(id));
            case Outcome.OtherCommune other ->
                    page.refused(
                            form,
                            FormErrors.none()
                                    .with(
                                            ActivityForm.UNITS,
                                            page.frame.text(
                                                    "activities.form.units.other-commune")));
            case Outcome.Stale stale -> {
                ActivityForm merged =
                        ActivityForm.merged(
                                new ThreeWay<>(
                                        opened(page, seen), forms.seen(stale.standing()), form));
                yield page.with(
                        merged,
                        FormErrors.none(),
                        Optional.of(conflict(page, stale.standing(), merged, typed)),
                        HttpStatus.CONFLICT);
            }
        };
    }

    private Optional<ActivityForm> opened(Page page, int seen) {
        return records.past(page.scope, page.standing.id()).stream()
                .map(ActivityRecords.Past::state)
                .filter(state -> state.version() == seen)
                .map(forms::seen)
                .findFirst();
    }

    private Conflict conflict(
            Page page, ActivityRecord theirs, ActivityForm merged, NewActivity typed) {
        NewActivity yours = reading.read(page.scope, merged, page.frame).activity().orElse(typed);
        return new Conflict(
                theirs.batch()
                        .flatMap(act ->
                                writers.of(page.scope, List.of(act)).values().stream().findFirst())
                        .map(Writers.Writer::name)
                        .orElse(""),
                words.differences(theirs.what(), yours, page.frame).stream()
                        .map(change ->
                                new Conflict.Line(change.label(), change.before(), change.after()))
                        .toList());
    }

    /** The page of one request. */
    private final class Page {
        private final PageFrame frame;
        private final Scope scope;
        private final ActivityRecord standing;

        Page(HttpServletRequest request, Scope scope, ActivityRecord standing) {
            this.frame = frames.frame(request, TITLE);
            this.scope = scope;
            this.standing = standing;
        }

        ModelAndView refused(ActivityForm form, FormErrors errors) {
            return with(form, errors, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        ModelAndView with(
                ActivityForm form,
                FormErrors errors,
                Optional<Conflict> conflict,
                HttpStatus status) {
            return new ModelAndView(
                    "activities/CorrectionPage",
                    Map.of(
                            "frame", frame,
                            "href", ActivityView.path(standing.id()),
                            "heading", words.heading(standing.what(), frame),
                            "form", form,
                            "choices", forms.choices(scope, form, frame),
                            "errors", errors,
                            "conflict", conflict),
                    status);
        }
    }
}
