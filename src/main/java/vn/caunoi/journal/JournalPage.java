package vn.caunoi.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.journal.JournalQueries.Place;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The journal, newest first: all of a commune for who oversees it, one's own for everybody. */
@Controller
class JournalPage {
    private static final int SIZE = 50;

    private final JournalQueries journal;
    private final JournalLines lines;
    private final JournalExport export;
    private final JournalMarks marks;
    private final Accounts accounts;
    private final PageFrames frames;
    private final Clock clock;

    JournalPage(
            JournalQueries journal,
            JournalLines lines,
            JournalExport export,
            JournalMarks marks,
            Accounts accounts,
            PageFrames frames,
            Clock clock) {
        this.journal = journal;
        this.lines = lines;
        this.export = export;
        this.marks = marks;
        this.accounts = accounts;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping(JournalFilter.PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "viec", defaultValue = "") String act,
            @RequestParam(name = "nguoi", defaultValue = "") String account,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "sau", defaultValue = "") String place) {
        boolean oversees = journal.oversees(scope);
        JournalFilter filter = JournalFilter.of(act, oversees ? account : "", from, to);
        PageFrame frame = frames.frame(request, oversees ? "journal.title" : "journal.title.own");
        Optional<Place> after = JournalFilter.place(place);
        List<JournalEntry> found = found(scope, filter, after);
        List<JournalEntry> shown = found.stream().limit(SIZE).toList();
        return new ModelAndView(
                "journal/JournalPage",
                Map.of(
                        "frame",
                        frame,
                        "filter",
                        filter,
                        "oversees",
                        oversees,
                        "exports",
                        export.isOpenTo(scope),
                        "marks",
                        marks.of(scope),
                        "acts",
                        acts(scope, frame),
                        "lines",
                        lines.of(scope, shown, frame),
                        "newest",
                        after.isPresent() ? filter.href(Optional.empty()) : "",
                        "older",
                        found.size() > SIZE
                                ? filter.href(Optional.of(Place.of(shown.getLast())))
                                : ""));
    }

    /** Of somebody who does not exist there is nothing. */
    private List<JournalEntry> found(Scope scope, JournalFilter filter, Optional<Place> after) {
        Optional<AccountId> who = accounts.ever(filter.account());
        return !filter.account().isEmpty() && who.isEmpty()
                ? List.of()
                : journal.page(scope, filter.wanted(who, clock.getZone()), after, SIZE + 1);
    }

    private List<Choice> acts(Scope scope, PageFrame frame) {
        return journal.acts(scope).stream()
                .map(word -> new Choice(word, JournalWords.act(frame.texts(), word)))
                .toList();
    }
}
