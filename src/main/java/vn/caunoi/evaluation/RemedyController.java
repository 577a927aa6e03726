package vn.caunoi.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A committee tells that a remedy is done. */
@Controller
class RemedyController {
    private final PageFrames frames;
    private final InspectionDesk desk;
    private final Clock clock;

    RemedyController(PageFrames frames, InspectionDesk desk, Clock clock) {
        this.frames = frames;
        this.desk = desk;
        this.clock = clock;
    }

    @PostMapping("/kiem-tra/{id}/nhan-xet/{finding}/khac-phuc")
    ModelAndView remedied(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam MultiValueMap<String, String> fields) {
        Finding.Kept kept = desk.finding(scope, id, finding);
        if (!scope.mayWrite(kept.finding().commune(), kept.finding().unit())) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "evaluation.remedied.begin");
        LocalDate today = LocalDate.now(clock);
        RemedyForm form = RemedyForm.typed(fields);
        FormErrors errors = form.errors(inspected(scope, id), today, frame.texts());
        if (errors.any()) {
            return page(
                    frame, kept, form, errors, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return desk.remedied(
                        scope,
                        finding,
                        form.version(),
                        form.done(today),
                        Typed.optional(form.note()))
                .map(act -> new ModelAndView(Acts.redirect("/kiem-tra/" + id, act)))
                .orElseGet(() -> {
                    Finding.Kept present = desk.finding(scope, id, finding);
                    return page(
                            frame,
                            present,
                            form.seen(present.version()),
                            FormErrors.none(),
                            Optional.of(form.against(present.finding(), today, frame.texts())),
                            HttpStatus.CONFLICT);
                });
    }

    private LocalDate inspected(Scope scope, UUID inspection) {
        Inspection of = desk.find(scope, inspection).inspection();
        return of.heldOn().orElse(of.plannedOn());
    }

    private static ModelAndView page(
            PageFrame frame,
            Finding.Kept kept,
            RemedyForm form,
            FormErrors errors,
            Optional<Conflict> conflict,
            HttpStatus status) {
        return new ModelAndView(
                "evaluation/RemedyPage",
                Map.of(
                        "frame", frame,
                        "kept", kept,
                        "form", form,
                        "errors", errors,
                        "conflict", conflict),
                status);
    }
}
