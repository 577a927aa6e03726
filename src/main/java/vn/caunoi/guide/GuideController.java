package vn.caunoi.guide;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The guide as a book, and piece by piece beside the work. */
@Controller
class GuideController {
    private final PageFrames frames;
    private final GuidePages pages;

    GuideController(PageFrames frames, GuidePages pages) {
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/huong-dan")
    String index(HttpServletRequest request, Model model) {
        model.addAttribute("frame", frames.frame(request, "guide.title"));
        model.addAttribute("topics", List.of(GuideTopic.values()));
        return "guide/GuidePage";
    }

    @GetMapping("/huong-dan/{topic}")
    String show(@PathVariable String topic, HttpServletRequest request, Model model) {
        GuideTopic known = GuideTopic.of(topic).orElseThrow(NotFound::new);
        PageFrame frame = frames.frame(request, known.titleKey());
        model.addAttribute("frame", frame);
        model.addAttribute("guide", pages.of(known, frame.texts()));
        return "guide/TopicPage";
    }

    /** The same beside the work, when somebody opens it there. */
    @GetMapping("/huong-dan/trang-nay")
    String inPlace(
            @RequestParam(name = "trang", defaultValue = "") String path,
            HttpServletRequest request,
            Model model) {
        GuideTopic known = GuideTopic.ofPage(path).orElseThrow(NotFound::new);
        PageFrame frame = frames.frame(request, known.titleKey());
        model.addAttribute("frame", frame);
        model.addAttribute("guide", pages.of(known, frame.texts()));
        return request.getHeader("HX-Request") == null ? "guide/TopicPage" : "guide/StepsPartial";
    }
}
