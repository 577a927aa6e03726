package vn.caunoi.evaluation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;

/** What an inspection found, and what came of it. */
@Controller
class FindingController {
    private static final String BASE = "/kiem-tra/{id}/nhan-xet";

    private final PageFrames frames;
    private final InspectionDesk desk;

    FindingController(PageFrames frames, InspectionDesk desk) {
        this.frames = frames;
        this.desk = desk;
    }

    @GetMapping(BASE + "/moi")
    String begin(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Inspection.Kept inspection = desk.kept(scope, id);
        return page(
                inspection,
                FindingForm.empty(inspection.inspection().points().getFirst()),
                FormErrors.none(),
                Optional.empty(),
                "",
                request,
                model);
    }

    @PostMapping(BASE)
    String write(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Inspection.Kept inspection = desk.kept(scope, id);
        FindingForm form = FindingForm.typed(fields);
        FormErrors errors = form.errors(frames.texts(request));
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(inspection, form, errors, Optional.empty(), "", request, model);
        }
        Finding finding = form.finding(InspectionDesk.newCode(), inspection, Optional.empty());
        return Acts.redirect("/kiem-tra/" + id, desk.write(scope, finding));
    }

    @GetMapping(BASE + "/{finding}")
    String edit(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            HttpServletRequest request,
            Model model) {
        Inspection.Kept inspection = desk.kept(scope, id);
        Finding.Kept kept = finding(scope, id, finding);
        return page(
                inspection,
                FindingForm.of(kept),
                FormErrors.none(),
                Optional.empty(),
                finding.toString(),
                request,
                model);
    }

    @PostMapping(BASE + "/{finding}")
    String correct(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Inspection.Kept inspection = desk.kept(scope, id);
        Finding.Kept kept = finding(scope, id, finding);
        FindingForm form = FindingForm.typed(fields);
        FormErrors errors = form.errors(frames.texts(request));
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    inspection, form, errors, Optional.empty(), finding.toString(), request, model);
        }
        Finding corrected =
                form.finding(kept.finding().code(), inspection, Optional.of(kept.finding()));
        return desk.correct(scope, finding, form.version(), corrected)
                .map(act -> Acts.redirect("/kiem-tra/" + id, act))
                .orElseGet(() -> {
                    Finding.Kept present = finding(scope, id, finding);
                    response.setStatus(HttpStatus.CONFLICT.value());
                    FindingForm merged =
                            FindingForm.merged(
                                    new ThreeWay<>(
                                            desk.openedFinding(scope, finding, form.version())
                                                    .map(FindingForm::of),
                                            FindingForm.of(present),
                                            form));
                    return page(
                            inspection,
                            merged,
                            FormErrors.none(),
                            Optional.of(merged.against(present.finding(), frames.texts(request))),
                            finding.toString(),
                            request,
                            model);
                });
    }

    private String page(
            Inspection.Kept inspection,
            FindingForm form,
            FormErrors errors,
            Optional<Conflict> conflict,
            String finding,
            HttpServletRequest request,
            Model model) {
        PageFrame frame = frames.frame(request, "evaluation.finding.title");
        model.addAttribute("frame", frame);
        model.addAttribute("inspection", inspection);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("conflict", conflict);
        model.addAttribute("finding", finding);
        model.addAttribute(
                "points", FindingForm.choices(inspection.inspection().points(), frame.texts()));
        return "evaluation/FindingFormPage";
    }

    private Finding.Kept finding(Scope scope, UUID inspection, UUID id) {
        return desk.finding(scope, inspection, id);
    }
}
