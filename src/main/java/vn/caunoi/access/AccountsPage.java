package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The accounts that a person looks after. */
@Controller
class AccountsPage {
    static final String PATH = "/cai-dat/tai-khoan";
    private static final Set<String> STATES = Set.of("open", "disabled");

    private final PageFrames frames;
    private final AccountDirectory directory;
    private final AccountViews views;

    AccountsPage(PageFrames frames, AccountDirectory directory, AccountViews views) {
        this.frames = frames;
        this.directory = directory;
        this.views = views;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "trangthai", defaultValue = "") String state) {
        PageFrame frame = frames.frame(request, "access.accounts.title");
        String known = STATES.contains(state) ? state : "";
        String words = text.codePoints().anyMatch(Character::isISOControl) ? "" : text;
        List<AccountRow> rows = directory.find(scope, words, known);
        boolean more = rows.size() > AccountDirectory.SHOWN;
        return new ModelAndView(
                "access/AccountsPage",
                Map.of(
                        "frame", frame,
                        "lines",
                                views.lines(
                                        scope,
                                        rows.stream().limit(AccountDirectory.SHOWN).toList(),
                                        frame),
                        "more", more,
                        "text", words,
                        "state", known,
                        "states",
                                List.of(
                                        new Choice(
                                                "open", frame.text("access.accounts.state.open")),
                                        new Choice(
                                                "disabled",
                                                frame.text("access.accounts.state.disabled")))));
    }
}
