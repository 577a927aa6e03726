package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** What everybody sees and does about his own account. */
@Controller
class OwnAccountPage {
    static final String PATH = "/tai-khoan-cua-toi";
    private static final Map<String, String> DONE =
            Map.of(
                    "doi", "access.done.password",
                    "phien", "access.done.sessions");

    private final PageFrames frames;
    private final AccountViews views;
    private final Sessions sessions;
    private final AccountEvents events;
    private final MomentWords moments;

    OwnAccountPage(
            PageFrames frames,
            AccountViews views,
            Sessions sessions,
            AccountEvents events,
            MomentWords moments) {
        this.frames = frames;
        this.views = views;
        this.sessions = sessions;
        this.events = events;
        this.moments = moments;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            SignedIn owner,
            @RequestParam(name = "da", defaultValue = "") String done) {
        PageFrame frame = frames.frame(request, "access.own.title");
        return new ModelAndView(
                "access/OwnAccountPage",
                Map.of(
                        "frame", frame,
                        "name", owner.name(),
                        "posts", views.posts(owner.account(), frame),
                        "sessions", sessions(owner, request, frame),
                        "done", Optional.ofNullable(DONE.get(done)).map(frame::text).orElse("")));
    }

    private List<SessionLine> sessions(
            SignedIn owner, HttpServletRequest request, PageFrame frame) {
        return sessions.of(owner.name(), request.getSession().getId()).stream()
                .map(open ->
                        new SessionLine(
                                open.handle(),
                                moments.text(frame, open.since()),
                                moments.text(frame, open.lastUsed()),
                                open.present()))
                .toList();
    }

    @PostMapping(PATH + "/phien/{handle}/ket-thuc")
    String endSession(SignedIn owner, @PathVariable UUID handle) {
        if (sessions.end(owner.name(), handle) == 0) {
            throw new NotFound();
        }
        return told(owner);
    }

    @PostMapping(PATH + "/phien/ket-thuc")
    String endOthers(HttpServletRequest request, SignedIn owner) {
        sessions.endOthers(owner.name(), request.getSession().getId());
        return told(owner);
    }

    private String told(SignedIn owner) {
        events.record(By.person(owner.account()), owner.account(), AccountEvent.SESSIONS_ENDED);
        return "redirect:" + PATH + "?da=phien";
    }
}
