package vn.caunoi.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;

/**
 * "Làm thử": three exercises of two minutes in an invented neighbourhood. Nothing is kept: what is
 * typed comes back in the answer and nowhere else.
 */
@Controller
class TrialController {
    private static final String BASE = "/huong-dan/lam-thu";

    private final PageFrames frames;

    TrialController(PageFrames frames) {
        this.frames = frames;
    }

    @GetMapping(BASE)
    String index(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.frame(request, "guide.trial.title"));
        return "guide/TrialsPage";
    }

    @GetMapping(BASE + "/{number}")
    String begin(@PathVariable int number, HttpServletRequest request, Model model) {
        return page(number, Map.of(), Optional.empty(), request, model);
    }

    @PostMapping(BASE + "/{number}")
    String answer(
            @PathVariable int number,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            Model model) {
        Trial trial = trial(number);
        return page(number, fields, Optional.of(trial.judge(fields)), request, model);
    }

    private String page(
            int number,
            Map<String, String> fields,
            Optional<Trial.Outcome> outcome,
            HttpServletRequest request,
            Model model) {
        Trial trial = trial(number);
        model.addAttribute("frame", frames.frame(request, trial.key("title")));
        model.addAttribute("trial", trial);
        model.addAttribute("fields", fields);
        model.addAttribute("outcome", outcome);
        return "guide/TrialPage";
    }

    private static Trial trial(int number) {
        if (number < 1 || number > Trial.values().length) {
            throw new NotFound();
        }
        return Trial.values()[number - 1];
    }
}
