package vn.caunoi.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.SignedIn;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleHistory;
import vn.caunoi.rules.RuleName;
import vn.caunoi.rules.WrittenRule;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * The rule book for everybody to read: what holds, since when, on which basis, and what changed.
 */
@Controller
class RuleBookPage {
    /** A change of law stays news for so long. */
    private static final int NEWS_MONTHS = 18;

    private final PageFrames frames;
    private final RuleHistory rules;
    private final Clock clock;

    RuleBookPage(PageFrames frames, RuleHistory rules, Clock clock) {
        this.frames = frames;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/cai-dat/quy-dinh")
    ModelAndView show(
            HttpServletRequest request,
            SignedIn reader,
            @RequestParam(name = "tim", defaultValue = "") String text) {
        PageFrame frame = frames.frame(request, "settings.rules.title");
        String words = text.strip();
        List<RuleLine> all = lines(frame);
        return new ModelAndView(
                "settings/RuleBookPage",
                Map.of(
                        "frame",
                        frame,
                        "text",
                        words,
                        "lines",
                        all.stream().filter(line -> has(line, words)).toList(),
                        "changed",
                        words.isEmpty() ? changed(frame) : List.of()));
    }

    /** In the order of the book's declaration, which goes by subject. */
    private List<RuleLine> lines(PageFrame frame) {
        Map<RuleName, List<WrittenRule>> byName = byName();
        return Arrays.stream(RuleName.values())
                .filter(byName::containsKey)
                .map(name -> line(name, byName.getOrDefault(name, List.of()), frame))
                .toList();
    }

    private Map<RuleName, List<WrittenRule>> byName() {
        return rules.all().stream()
                .collect(Collectors.groupingBy(written -> written.rule().name()));
    }

    private RuleLine line(RuleName name, List<WrittenRule> written, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        RuleWords words = new RuleWords(frame);
        WrittenRule present =
                written.stream()
                        .filter(one -> one.rule().validity().contains(today))
                        .findFirst()
                        .orElse(written.getFirst());
        return new RuleLine(
                RuleWords.key(name).replace('.', '-'),
                words.title(name),
                words.value(present),
                written.stream().filter(one -> one != present).map(words::value).toList());
    }

    /** Values that began or ended lately, or will soon, the newest first; the latest row wins. */
    private List<RuleLine> changed(PageFrame frame) {
        LocalDate since = LocalDate.now(clock).minusMonths(NEWS_MONTHS);
        return byName().entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(one -> isNews(one.rule(), since)))
                .sorted(
                        Comparator.comparing((Map.Entry<RuleName, List<WrittenRule>> entry) ->
                                        entry.getValue().getFirst().rule().validity().from())
                                .reversed()
                                .thenComparing(Map.Entry::getKey))
                .map(entry -> line(entry.getKey(), entry.getValue(), frame))
                .toList();
    }

    private static boolean isNews(Rule rule, LocalDate since) {
        return !rule.validity().from().isBefore(since)
                || !rule.validity().isOpen() && !rule.validity().until().isBefore(since);
    }

    private static boolean has(RuleLine line, String words) {
        String all =
                Stream.concat(Stream.of(line.present()), line.others().stream())
                        .map(value -> value.value() + " " + value.basis() + " " + value.note())
                        .collect(Collectors.joining(" ", line.title() + " ", ""))
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
