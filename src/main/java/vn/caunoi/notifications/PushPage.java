package vn.caunoi.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.MomentWords;
import vn.caunoi.access.SignedIn;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Where everybody lets this browser, or another, wake him. */
@Controller
@RequestMapping(PushPage.PATH)
class PushPage {
    static final String PATH = InboxPage.PATH + "/trinh-duyet";

    private final PageFrames frames;
    private final Browsers browsers;
    private final PushServices services;
    private final PushKeys keys;
    private final MomentWords moments;

    PushPage(
            PageFrames frames,
            Browsers browsers,
            PushServices services,
            PushKeys keys,
            MomentWords moments) {
        this.frames = frames;
        this.browsers = browsers;
        this.services = services;
        this.keys = keys;
        this.moments = moments;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, SignedIn owner) {
        return page(request, owner, "");
    }

    @PostMapping
    ModelAndView switchOn(
            HttpServletRequest request,
            SignedIn owner,
            @RequestParam(name = "diachi", defaultValue = "") String endpoint,
            @RequestParam(name = "khoa", defaultValue = "") String point,
            @RequestParam(name = "chung", defaultValue = "") String auth) {
        return Browser.of(endpoint, point, auth)
                .filter(browser -> services.take(browser.endpoint()))
                .map(browser -> add(owner, browser))
                .orElseGet(() -> refused(request, owner));
    }

    private ModelAndView add(SignedIn owner, Browser browser) {
        browsers.add(owner.account(), browser);
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView refused(HttpServletRequest request, SignedIn owner) {
        PageFrame frame = frames.frame(request, "notifications.browser.title");
        ModelAndView page = page(request, owner, frame.text("notifications.browser.refused"));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/{id}/tat")
    String switchOff(SignedIn owner, @PathVariable UUID id) {
        if (!browsers.remove(owner.account(), id)) {
            throw new NotFound();
        }
        return "redirect:" + PATH;
    }

    private ModelAndView page(HttpServletRequest request, SignedIn owner, String fault) {
        PageFrame frame = frames.frame(request, "notifications.browser.title");
        List<BrowserLine> lines =
                browsers.of(owner.account()).stream()
                        .map(kept ->
                                new BrowserLine(
                                        kept.id().toString(), moments.text(frame, kept.since())))
                        .toList();
        return new ModelAndView(
                "notifications/PushPage",
                Map.of(
                        "frame", frame,
                        "key",
                                Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(keys.current().point()),
                        "browsers", lines,
                        "fault", fault));
    }
}
