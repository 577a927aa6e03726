package vn.caunoi.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.MomentWords;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** What an account was told. The words are made while one looks, within what one may read today. */
@Controller
@RequestMapping(InboxPage.PATH)
class InboxPage {
    static final String PATH = "/thong-bao";
    private static final int SIZE = 20;

    private final PageFrames frames;
    private final Inbox inbox;
    private final Compositions compositions;
    private final MomentWords moments;
    private final Posts posts;

    InboxPage(
            PageFrames frames,
            Inbox inbox,
            Compositions compositions,
            MomentWords moments,
            Posts posts) {
        this.frames = frames;
        this.inbox = inbox;
        this.compositions = compositions;
        this.moments = moments;
        this.posts = posts;
    }

    @GetMapping
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "sau", defaultValue = "") String place) {
        PageFrame frame = frames.frame(request, "notifications.title");
        List<Inbox.Kept> found = inbox.page(scope.account(), id(place), SIZE + 1);
        List<Inbox.Kept> shown = found.stream().limit(SIZE).toList();
        return new ModelAndView(
                "notifications/InboxPage",
                Map.of(
                        "frame",
                        frame,
                        "lines",
                        lines(scope.account(), shown, frame),
                        "newest",
                        newest(shown),
                        "previous",
                        place.isEmpty() ? "" : PATH,
                        "next",
                        found.size() > SIZE ? PATH + "?sau=" + shown.getLast().id() : "",
                        "unread",
                        inbox.unread(scope.account()) > 0,
                        "keeps",
                        scope.keepsACommune() || posts.administers(scope.account())));
    }

    private static String newest(List<Inbox.Kept> shown) {
        return shown.stream().findFirst().map(kept -> kept.id().toString()).orElse("");
    }

    /** What no longer applies is no news; it is left out and counts as read. */
    private List<InboxLine> lines(AccountId account, List<Inbox.Kept> shown, PageFrame frame) {
        List<InboxLine> lines = new ArrayList<>();
        List<UUID> past = new ArrayList<>();
        for (Inbox.Kept kept : shown) {
            compositions
                    .of(kept.notice(), frame.texts())
                    .ifPresentOrElse(
                            text -> lines.add(line(kept, text, frame)), () -> past.add(kept.id()));
        }
        if (!past.isEmpty()) {
            inbox.markRead(account, past);
        }
        return lines;
    }

    private InboxLine line(Inbox.Kept kept, NoticeText text, PageFrame frame) {
        return new InboxLine(
                kept.id().toString(),
                text.subject(),
                text.text(),
                moments.text(frame, kept.arrived()),
                kept.read(),
                text.path().isPresent());
    }

    /** Marks it as read and goes to where it leads. */
    @PostMapping("/{id}/xem")
    String open(Scope scope, HttpServletRequest request, @PathVariable UUID id) {
        Notice notice = inbox.find(scope.account(), id).orElseThrow(NotFound::new);
        inbox.markRead(scope.account(), List.of(id));
        Texts.Reader texts = frames.texts(request);
        return "redirect:" + compositions.of(notice, texts).flatMap(NoticeText::path).orElse(PATH);
    }

    @PostMapping("/da-doc")
    String markRead(Scope scope, @RequestParam(name = "moinhat", defaultValue = "") String newest) {
        id(newest).ifPresent(id -> inbox.markAllRead(scope.account(), id));
        return "redirect:" + PATH;
    }

    private static Optional<UUID> id(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
