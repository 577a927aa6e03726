package vn.caunoi.evaluation;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.caunoi.organization.Unit;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;

/** An area registers in a movement and later tells its result. */
@Controller
class RegistrationController {
    private static final String BASE = "/kiem-tra/thi-dua/";

    private final PageFrames frames;
    private final MovementDesk desk;
    private final MovementAreas areas;

    RegistrationController(PageFrames frames, MovementDesk desk, MovementAreas areas) {
        this.frames = frames;
        this.desk = desk;
        this.areas = areas;
    }

    @PostMapping(BASE + "{id}/dang-ky")
    ModelAndView register(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields) {
        Movement movement = desk.whole(scope, id).kept().movement();
        Unit area = areas.registering(scope, movement, Typed.text(fields, "donvi"));
        Page page =
                new Page(
                        frames.frame(request, "evaluation.registration.title", area.name()),
                        movement,
                        BASE + id,
                        area);
        RegistrationForm opened = RegistrationForm.opened(fields);
        RegistrationForm typed = RegistrationForm.typed(fields);
        if (typed.commitment().isEmpty()) {
            return page.of(
                    opened,
                    typed,
                    FormErrors.none()
                            .with(
                                    RegistrationForm.COMMITMENT,
                                    page.frame().text("evaluation.error.commitment")),
                    Optional.empty(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (desk.register(scope, id, movement.commune(), area.id(), opened, typed)) {
            case MovementDesk.Registered.Done done ->
                    new ModelAndView(Acts.redirect(BASE + id, done.act()));
            case MovementDesk.Registered.Stale stale -> {
                RegistrationForm merged =
                        RegistrationForm.merged(
                                new ThreeWay<>(Optional.of(opened), stale.present(), typed));
                yield page.of(
                        stale.present(),
                        merged,
                        FormErrors.none(),
                        Optional.of(merged.against(stale.present(), page.frame().texts())),
                        HttpStatus.CONFLICT);
            }
        };
    }

    /** The form of one area on a page of its own, for what was not saved. */
    private record Page(PageFrame frame, Movement movement, String href, Unit area) {
        ModelAndView of(
                RegistrationForm opened,
                RegistrationForm form,
                FormErrors errors,
                Optional<Conflict> conflict,
                HttpStatus status) {
            return new ModelAndView(
                    "evaluation/RegistrationPage",
                    Map.of(
                            "frame", frame,
                            "movement", movement.name(),
                            "href", href,
                            "unit", area.code(),
                            "opened", opened,
                            "form", form,
                            "errors", errors,
                            "conflict", conflict),
                    status);
        }
    }
}
