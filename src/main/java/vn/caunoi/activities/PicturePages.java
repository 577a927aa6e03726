package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** One picture: the file itself, its caption, the consent of those in it, its end. */
@Controller
@RequestMapping(ActivityFilter.PATH + "/anh/{id}")
class PicturePages {
    private static final int LONGEST = 300;
    private static final String PLACE = "#anh-hoat-dong";

    private final PageFrames frames;
    private final PictureDesk desk;

    PicturePages(PageFrames frames, PictureDesk desk) {
        this.frames = frames;
        this.desk = desk;
    }

    /** As typed, as far as there is room. */
    static String caption(String typed) {
        String clean = TypedText.clean(typed);
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    @GetMapping
    ResponseEntity<byte[]> file(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "nho", defaultValue = "") String small) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .body(desk.content(scope, id, !small.isEmpty()));
    }

    @PostMapping("/chu-thich")
    String caption(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "chuthich", defaultValue = "") String typed) {
        return back(desk.caption(scope, id, caption(typed)));
    }

    @PostMapping("/dong-y")
    String consent(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "ai", defaultValue = "") String words) {
        return back(desk.consent(scope, id, caption(words)));
    }

    @PostMapping("/rut-dong-y")
    String endConsent(Scope scope, @PathVariable UUID id) {
        return back(desk.endConsent(scope, id));
    }

    @GetMapping("/bo")
    ModelAndView askToRemove(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Picture picture = desk.changeable(scope, id);
        PageFrame frame = frames.frame(request, "activities.picture.remove.title");
        return new ModelAndView(
                "activities/RemovePicturePage",
                Map.of(
                        "frame",
                        frame,
                        "picture",
                        ActivityViews.picture(picture, frame),
                        "back",
                        ActivityView.path(picture.activity()) + PLACE));
    }

    /** Erasing asks first and cannot be taken back, so no button offers it. */
    @PostMapping("/bo")
    String remove(Scope scope, @PathVariable UUID id) {
        return "redirect:" + ActivityView.path(desk.remove(scope, id).activity()) + PLACE;
    }

    private static String back(PictureDesk.Done done) {
        return Acts.redirect(ActivityView.path(done.activity()) + PLACE, done.act());
    }
}
