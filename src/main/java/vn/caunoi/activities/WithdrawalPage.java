package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** "Rút lại": asks first, wants a reason, erases nothing. */
@Controller
@RequestMapping(ActivityFilter.PATH + "/{id}/rut")
class WithdrawalPage {
    private final PageFrames frames;
    private final ActivityRecords records;
    private final ActivityWords words;
    private final ActivityDesk desk;

    WithdrawalPage(
            PageFrames frames, ActivityRecords records, ActivityWords words, ActivityDesk desk) {
        this.frames = frames;
        this.records = records;
        this.words = words;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        PageFrame frame = frames.frame(request, "activities.withdraw.title");
        return page(frame, records.standing(scope, id), "", FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView withdraw(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = ActivityForm.REASON, defaultValue = "") String typed) {
        ActivityRecord standing = records.standing(scope, id);
        String reason = TypedText.clean(typed);
        PageFrame frame = frames.frame(request, "activities.withdraw.title");
        if (reason.isEmpty() || reason.length() > ActivityReading.LONGEST_REASON) {
            String fault =
                    reason.isEmpty()
                            ? frame.text("activities.withdraw.reason.missing")
                            : frame.text(
                                    "activities.form.too-long",
                                    frame.format().integer(ActivityReading.LONGEST_REASON));
            return page(
                    frame,
                    standing,
                    reason,
                    FormErrors.none().with(ActivityForm.REASON, fault),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                Acts.redirect(ActivityView.path(id), desk.withdraw(scope, id, reason)));
    }

    private ModelAndView page(
            PageFrame frame,
            ActivityRecord standing,
            String reason,
            FormErrors errors,
            HttpStatus status) {
        return new ModelAndView(
                "activities/WithdrawalPage",
                Map.of(
                        "frame",
                        frame,
                        "href",
                        ActivityView.path(standing.id()),
                        "heading",
                        words.heading(standing.what(), frame),
                        "day",
                        frame.format().date(standing.what().heldOn()),
                        "reason",
                        reason,
                        "errors",
                        errors),
                status);
    }
}
