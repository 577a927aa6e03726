package vn.caunoi.demonstration;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Explains what leaving the demonstration does, and asks for a word before it does it. */
@Controller
@RequestMapping(RealStartPage.PATH)
class RealStartPage {
    static final String PATH = "/cai-dat/bat-dau-that";
    private static final String PLACE = "redirect:/cai-dat/bat-dau-that";

    private final PageFrames frames;
    private final Posts posts;
    private final RealStart start;

    RealStartPage(PageFrames frames, Posts posts, RealStart start) {
        this.frames = frames;
        this.posts = posts;
        this.start = start;
    }

    @GetMapping
    ModelAndView show(Scope scope, HttpServletRequest request) {
        refuseOthers(scope);
        return page(frame(request), "", FormErrors.none());
    }

    @PostMapping
    ModelAndView ask(
            Scope scope,
            HttpServletRequest request,
            @RequestParam(name = "chu", defaultValue = "") String typed) {
        refuseOthers(scope);
        PageFrame frame = frame(request);
        if (!isTheWord(typed, frame)) {
            ModelAndView again =
                    page(
                            frame,
                            typed,
                            FormErrors.none()
                                    .with("chu", frame.text("demonstration.real.word.wrong")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        start.ask(scope.account());
        return new ModelAndView(PLACE);
    }

    @PostMapping("/thoi")
    String withdraw(Scope scope) {
        refuseOthers(scope);
        start.withdraw();
        return PLACE;
    }

    private PageFrame frame(HttpServletRequest request) {
        return frames.frame(request, "demonstration.real.title");
    }

    private ModelAndView page(PageFrame frame, String typed, FormErrors errors) {
        return new ModelAndView(
                "demonstration/RealStartPage",
                Map.of(
                        "frame", frame,
                        "step", start.step(),
                        "backup", start.backup().map(Path::toString).orElse(""),
                        "typed", typed,
                        "errors", errors));
    }

    private static boolean isTheWord(String typed, PageFrame frame) {
        return told(typed).equals(told(frame.text("demonstration.real.word")));
    }

    private static String told(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private void refuseOthers(Scope scope) {
        if (!posts.administers(scope.account())) {
            throw new NotFound();
        }
    }
}
