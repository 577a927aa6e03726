package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Chờ Ban Thường trực đồng ý": the words and pictures as asked for, and the answer to it. */
@Controller
@RequestMapping(ActivityFilter.PATH + "/{id}/de-nghi-cong-bo")
class AgreementPage {
    static final String WORD = "/de-nghi-cong-bo";
    private static final String REASON = "lydo";
    private static final int LONGEST = 500;

    private final PageFrames frames;
    private final ActivityRecords records;
    private final ActivityViews views;
    private final PublicationDesk desk;

    AgreementPage(
            PageFrames frames, ActivityRecords records, ActivityViews views, PublicationDesk desk) {
        this.frames = frames;
        this.records = records;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, scope, id, "", FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/dong-y")
    ModelAndView agree(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "phienban", defaultValue = "") String version) {
        return answer(request, scope, id, desk.agree(scope, asked(scope, id), seen(version)));
    }

    @PostMapping("/khong-dong-y")
    ModelAndView decline(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "phienban", defaultValue = "") String version,
            @RequestParam(name = REASON, defaultValue = "") String typed) {
        ActivityRecord activity = asked(scope, id);
        String reason = TypedText.clean(typed);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return page(
                    request,
                    scope,
                    id,
                    reason,
                    FormErrors.none()
                            .with(
                                    REASON,
                                    frames.texts(request).get("activities.request.reason.missing")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(request, scope, id, desk.decline(scope, activity, seen(version), reason));
    }

    /** Whoever may change the activity asks no more. */
    @PostMapping("/rut")
    String withdraw(Scope scope, @PathVariable UUID id) {
        UUID act = desk.withdrawRequest(scope, records.changeable(scope, id));
        return Acts.redirect(ActivityView.path(id), act);
    }

    /** What was asked for has changed in the meantime: it is shown again as it is now. */
    private ModelAndView answer(
            HttpServletRequest request, Scope scope, UUID id, Optional<UUID> act) {
        return act.map(done -> new ModelAndView(Acts.redirect(ActivityView.path(id), done)))
                .orElseGet(() ->
                        page(
                                request,
                                scope,
                                id,
                                "",
                                FormErrors.none()
                                        .with(
                                                "phienban",
                                                frames.texts(request)
                                                        .get("activities.request.stale")),
                                HttpStatus.CONFLICT));
    }

    private static int seen(String version) {
        return TypedText.count(version).orElse(0);
    }

    /** The activity that waits for this person's word. */
    private ActivityRecord asked(Scope scope, UUID id) {
        return Optional.of(records.readable(scope, id))
                .filter(activity -> activity.mayBeApprovedBy(scope))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            UUID id,
            String reason,
            FormErrors errors,
            HttpStatus status) {
        ActivityRecord activity = asked(scope, id);
        PageFrame frame = frames.frame(request, "activities.request.title");
        PublicationRequest waiting =
                desk.request(scope, id)
                        .filter(PublicationRequest::isWaiting)
                        .orElseThrow(NotFound::new);
        return new ModelAndView(
                "activities/AgreementPage",
                Map.of(
                        "frame",
                        frame,
                        "href",
                        ActivityView.path(id),
                        "asked",
                        views.request(scope, waiting),
                        "pictures",
                        views.pictures(scope, activity, frame),
                        "reason",
                        reason,
                        "errors",
                        errors),
                status);
    }
}
