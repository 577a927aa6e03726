package vn.caunoi.areas;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.NewAccount;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;

/** The first steps of a new installation, on one page; gone once there is a unit. */
@Controller
class FirstWardController {
    private static final String PATH = "/bat-dau";
    private static final List<String> KINDS = List.of("phường", "xã", "đặc khu");
    private static final List<String> AREA_KINDS =
            List.of("khu phố", "tổ dân phố", "thôn", "ấp", "khóm", "bản", "buôn");

    private final PageFrames frames;
    private final FirstWard firstWard;
    private final Posts posts;
    private final Units units;
    private final Clock clock;

    FirstWardController(
            PageFrames frames, FirstWard firstWard, Posts posts, Units units, Clock clock) {
        this.frames = frames;
        this.firstWard = firstWard;
        this.posts = posts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(Scope scope, HttpServletRequest request, Model model) {
        onlyAtTheBeginning(scope);
        return form(FirstWardForm.empty(), FormErrors.none(), request, model);
    }

    @PostMapping(PATH)
    String begin(
            Scope scope,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        onlyAtTheBeginning(scope);
        FirstWardForm form = FirstWardForm.typed(fields);
        FormErrors errors = form.errors(LocalDate.now(clock), frames.texts(request));
        Optional<NewAccount> officer =
                errors.any() ? Optional.empty() : firstWard.begin(scope, form);
        if (officer.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormErrors told =
                    errors.any()
                            ? errors
                            : errors.with(
                                    "canbo", frames.texts(request).get("areas.begin.error.taken"));
            return form(form, told, request, model);
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("frame", frames.frame(request, "areas.begun.title", form.wardName()));
        model.addAttribute("officer", officer.get());
        return "areas/BegunPage";
    }

    private void onlyAtTheBeginning(Scope scope) {
        if (!units.isEmpty() || !posts.administers(scope.account())) {
            throw new NotFound();
        }
    }

    private String form(
            FirstWardForm form, FormErrors errors, HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.frame(request, "areas.begin.title"));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", KINDS.stream().map(kind -> new Choice(kind, kind)).toList());
        model.addAttribute(
                "areaKinds", AREA_KINDS.stream().map(kind -> new Choice(kind, kind)).toList());
        return "areas/BeginPage";
    }
}
