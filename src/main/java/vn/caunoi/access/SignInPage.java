package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The sign-in page; what it sends, Spring Security answers. */
@Controller
class SignInPage {
    private final PageFrames frames;
    private final Accounts accounts;

    SignInPage(PageFrames frames, Accounts accounts) {
        this.frames = frames;
        this.accounts = accounts;
    }

    @GetMapping("/dang-nhap")
    ModelAndView show(
            HttpServletRequest request,
            @RequestParam(name = "loi", defaultValue = "") String fault,
            @RequestParam(name = "daco", defaultValue = "") String made) {
        PageFrame frame = frames.frame(request, "access.sign-in.title");
        return new ModelAndView(
                "access/SignInPage",
                Map.of(
                        "frame", frame,
                        "errors", errors(frame, fault),
                        "isMade", made.equals("quantri"),
                        "isEmpty", accounts.isEmpty()));
    }

    private static FormErrors errors(PageFrame frame, String fault) {
        return switch (fault) {
            case "sai" -> FormErrors.none().with("ten", frame.text("access.sign-in.wrong"));
            case "cho" -> FormErrors.none().with("ten", frame.text("access.sign-in.wait"));
            default -> FormErrors.none();
        };
    }
}
