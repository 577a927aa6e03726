package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Công bố": what the public page will say, with the pictures it will show, before it does. */
@Controller
@RequestMapping(ActivityFilter.PATH + "/{id}")
class PublicationPage {
    private static final String TITLE = "activities.public.title";
    private static final String HEADLINE = "tieude";
    private static final String TEXT = "noidung";
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_TEXT = 2_000;

    private final PageFrames frames;
    private final ActivityRecords records;
    private final ActivityWords words;
    private final ActivityViews views;
    private final PublicationDesk desk;
    private final PublicationRights rights;

    PublicationPage(
            PageFrames frames,
            ActivityRecords records,
            ActivityWords words,
            ActivityViews views,
            PublicationDesk desk,
            PublicationRights rights) {
        this.frames = frames;
        this.records = records;
        this.words = words;
        this.views = views;
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping("/cong-bo")
    ModelAndView open(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "laten", defaultValue = "") String takesName) {
        ActivityRecord activity = publishable(scope, id);
        PageFrame frame = frames.frame(request, TITLE);
        Optional<Publication> standing = desk.of(scope, id);
        PublicationForm form =
                desk.request(scope, id)
                        .map(asked -> PublicationForm.of(asked, standing))
                        .or(() -> standing.map(PublicationForm::of))
                        .map(known ->
                                takesName.isEmpty()
                                        ? known
                                        : known.titled(words.heading(activity.what(), frame)))
                        .orElseGet(() ->
                                new PublicationForm(
                                        words.heading(activity.what(), frame),
                                        words.summary(activity.what(), frame),
                                        0));
        return new Page(frame, scope, activity)
                .with(form, FormErrors.none(), Optional.empty(), HttpStatus.OK);
    }

    @PostMapping("/cong-bo")
    ModelAndView publish(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = HEADLINE, defaultValue = "") String headline,
            @RequestParam(name = TEXT, defaultValue = "") String text,
            @RequestParam(name = "phienban", defaultValue = "") String version) {
        Page page = new Page(frames.frame(request, TITLE), scope, publishable(scope, id));
        PublicationForm form =
                new PublicationForm(
                        TypedText.clean(headline),
                        TypedText.clean(text),
                        TypedText.count(version).orElse(0));
        FormErrors errors = errors(form, page.frame);
        return errors.any()
                ? page.with(form, errors, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT)
                : publish(page, form);
    }

    private ModelAndView publish(Page page, PublicationForm form) {
        PublicationDesk.Outcome outcome =
                desk.publish(page.scope, page.activity, form.version(), form.title(), form.text());
        return switch (outcome) {
            case PublicationDesk.Outcome.Published published ->
                    new ModelAndView(
                            Acts.redirect(ActivityView.path(page.activity.id()), published.act()));
            case PublicationDesk.Outcome.Asked asked ->
                    new ModelAndView(
                            Acts.redirect(ActivityView.path(page.activity.id()), asked.act()));
            case PublicationDesk.Outcome.Stale stale ->
                    page.with(
                            form.seen(stale.standing().map(Publication::version).orElse(0)),
                            FormErrors.none(),
                            Optional.of(conflict(stale.standing(), form, page.frame)),
                            HttpStatus.CONFLICT);
        };
    }

    /** One that the person may publish, or ask to be published. */
    private ActivityRecord publishable(Scope scope, UUID id) {
        ActivityRecord activity = records.standing(scope, id);
        if (rights.of(scope, activity) == PublicationRights.Way.LEAVE_TO_OFFICER) {
            throw new NotFound();
        }
        return activity;
    }

    @PostMapping("/thoi-cong-bo")
    String takeDown(Scope scope, @PathVariable UUID id) {
        UUID act = desk.takeDown(scope, records.changeable(scope, id));
        return Acts.redirect(ActivityView.path(id), act);
    }

    private static FormErrors errors(PublicationForm form, PageFrame frame) {
        FormErrors errors = FormErrors.none();
        if (form.title().isEmpty()) {
            errors = errors.with(HEADLINE, frame.text("activities.public.headline.missing"));
        }
        errors = tooLong(errors, HEADLINE, form.title(), LONGEST_HEADLINE, frame);
        return tooLong(errors, TEXT, form.text(), LONGEST_TEXT, frame);
    }

    private static FormErrors tooLong(
            FormErrors errors, String field, String typed, int longest, PageFrame frame) {
        return typed.length() <= longest
                ? errors
                : errors.with(
                        field,
                        frame.text("activities.form.too-long", frame.format().integer(longest)));
    }

    private static Conflict conflict(
            Optional<Publication> theirs, PublicationForm yours, PageFrame frame) {
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                frame.text("activities.public.headline"),
                                theirs.map(Publication::title)
                                        .orElseGet(() -> frame.text("activities.public.none")),
                                yours.title()),
                        new Conflict.Line(
                                frame.text("activities.public.text"),
                                theirs.map(Publication::text).orElse(""),
                                yours.text())));
    }

    /** The page of one request. */
    private final class Page {
        private final PageFrame frame;
        private final Scope scope;
        private final ActivityRecord activity;

        Page(PageFrame frame, Scope scope, ActivityRecord activity) {
            this.frame = frame;
            this.scope = scope;
            this.activity = activity;
        }

        ModelAndView with(
                PublicationForm form,
                FormErrors errors,
                Optional<Conflict> conflict,
                HttpStatus status) {
            return new ModelAndView(
                    "activities/PublicationPage",
                    Map.of(
                            "frame",
                            frame,
                            "href",
                            ActivityView.path(activity.id()),
                            "heading",
                            words.heading(activity.what(), frame),
                            "form",
                            form,
                            "pictures",
                            views.pictures(scope, activity, frame),
                            "asks",
                            rights.of(scope, activity) == PublicationRights.Way.ASK,
                            "request",
                            desk.request(scope, activity.id())
                                    .map(asked -> views.request(scope, asked)),
                            "errors",
                            errors,
                            "conflict",
                            conflict),
                    status);
        }
    }
}
