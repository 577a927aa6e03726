package vn.caunoi.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** What was found, kind by kind. */
@Controller
class SearchPage {
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final PageFrames frames;
    private final List<SearchSource> sources;

    SearchPage(PageFrames frames, List<SearchSource> sources) {
        this.frames = frames;
        this.sources = sources;
    }

    @GetMapping("/tim")
    ModelAndView find(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "q", defaultValue = "") String typed) {
        PageFrame frame = frames.frame(request, "search.title");
        String words = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        return new ModelAndView(
                "search/SearchPage",
                Map.of(
                        "frame",
                        frame,
                        "words",
                        words,
                        "groups",
                        groups(scope, words, frame.texts())));
    }

    private List<FoundGroup> groups(Scope scope, String words, Texts.Reader texts) {
        if (words.isEmpty() || words.chars().anyMatch(Character::isISOControl)) {
            return List.of();
        }
        return sources.stream()
                .map(source ->
                        new FoundGroup(
                                texts.get(source.titleKey()),
                                source.find(scope, words, MOST, texts)))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }
}
