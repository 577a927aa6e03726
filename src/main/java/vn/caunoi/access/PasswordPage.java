package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Where the owner of an account chooses its password. */
@Controller
class PasswordPage {
    static final String PATH = OwnAccountPage.PATH + "/mat-khau";

    private final PageFrames frames;
    private final SignInAttempts attempts;
    private final AccountKeeping keeping;
    private final AccountTable table;

    PasswordPage(
            PageFrames frames,
            SignInAttempts attempts,
            AccountKeeping keeping,
            AccountTable table) {
        this.frames = frames;
        this.attempts = attempts;
        this.keeping = keeping;
        this.table = table;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, SignedIn owner) {
        return page(request, owner, FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView change(
            HttpServletRequest request,
            SignedIn owner,
            @RequestParam(name = "matkhaucu", defaultValue = "") String present,
            @RequestParam(name = "matkhau", defaultValue = "") String password,
            @RequestParam(name = "matkhau2", defaultValue = "") String repeated) {
        PasswordForm form = new PasswordForm(present, password, repeated);
        PageFrame frame = frames.frame(request, "access.password.title");
        FormErrors errors = form.errors(owner.name(), frame.texts());
        Optional<String> refusal =
                errors.any() ? Optional.empty() : refusal(owner, form.present(), frame);
        FormErrors all = refusal.map(told -> errors.with("matkhaucu", told)).orElse(errors);
        if (all.any()) {
            ModelAndView page = page(request, owner, all);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        boolean first = isGiven(owner);
        keeping.choosePassword(owner, form.password(), request.getSession().getId());
        request.changeSessionId();
        return new ModelAndView(
                first ? "redirect:/" : "redirect:" + OwnAccountPage.PATH + "?da=doi");
    }

    /** A wrong guess here counts as one at the door. */
    private Optional<String> refusal(SignedIn owner, String present, PageFrame frame) {
        return switch (attempts.attempt(owner.name(), present)) {
            case SignInAttempts.Outcome.Welcome welcome -> Optional.empty();
            case SignInAttempts.Outcome.Wrong wrong ->
                    Optional.of(frame.text("access.password.present.wrong"));
            case SignInAttempts.Outcome.Wait wait -> Optional.of(frame.text("access.sign-in.wait"));
            case SignInAttempts.Outcome.Busy busy -> Optional.of(frame.text("access.sign-in.busy"));
        };
    }

    private boolean isGiven(SignedIn owner) {
        return table.find(owner.account()).filter(AccountRow::mustChange).isPresent();
    }

    private ModelAndView page(HttpServletRequest request, SignedIn owner, FormErrors errors) {
        return new ModelAndView(
                "access/PasswordPage",
                Map.of(
                        "frame", frames.frame(request, "access.password.title"),
                        "name", owner.name(),
                        "given", isGiven(owner),
                        "errors", errors));
    }
}
