package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** Makes the first administrator; there is no such page once an account exists. */
@Controller
class SetupPage {
    private final PageFrames frames;
    private final Accounts accounts;
    private final SetupCode setup;

    SetupPage(PageFrames frames, Accounts accounts, SetupCode setup) {
        this.frames = frames;
        this.accounts = accounts;
        this.setup = setup;
    }

    @GetMapping("/thiet-lap")
    ModelAndView show(HttpServletRequest request) {
        refuseWhenDone();
        return page(request, "", FormErrors.none());
    }

    @PostMapping("/thiet-lap")
    ModelAndView make(
            HttpServletRequest request,
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "matkhau", defaultValue = "") String password,
            @RequestParam(name = "matkhau2", defaultValue = "") String repeated) {
        refuseWhenDone();
        Texts.Reader texts = frames.texts(request);
        SetupForm form = new SetupForm(code, name, password, repeated);
        FormErrors errors = form.errors(texts);
        if (errors.any()) {
            return page(request, form.name(), errors);
        }
        return setup.firstAdministrator(form.code(), form.name(), form.password()).isPresent()
                ? new ModelAndView("redirect:/dang-nhap?daco=quantri")
                : page(
                        request,
                        form.name(),
                        errors.with("ma", texts.get("access.setup.code.wrong")));
    }

    private void refuseWhenDone() {
        if (!accounts.isEmpty()) {
            throw new NotFound();
        }
    }

    private ModelAndView page(HttpServletRequest request, String name, FormErrors errors) {
        return new ModelAndView(
                "access/SetupPage",
                Map.of(
                        "frame", frames.frame(request, "access.setup.title"),
                        "name", name,
                        "errors", errors));
    }
}
