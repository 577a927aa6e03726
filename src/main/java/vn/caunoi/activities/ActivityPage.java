package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.pictures.UploadedPictures;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The page of one activity: what it was, its pictures, what is public of it, its history. */
@Controller
@RequestMapping(ActivityFilter.PATH + "/{id}")
class ActivityPage {
    private final PageFrames frames;
    private final ActivityRecords records;
    private final ActivityViews views;
    private final PictureDesk pictures;

    ActivityPage(
            PageFrames frames, ActivityRecords records, ActivityViews views, PictureDesk pictures) {
        this.frames = frames;
        this.records = records;
        this.views = views;
        this.pictures = pictures;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, scope, records.readable(scope, id), FormErrors.none());
    }

    @PostMapping("/anh")
    ModelAndView add(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = ActivityForm.PICTURES, required = false)
                    @Nullable List<MultipartFile> files,
            @RequestParam(name = "chuthich", defaultValue = "") String caption,
            @RequestParam(name = "dongy", required = false) @Nullable String consent) {
        ActivityRecord activity = records.standing(scope, id);
        PageFrame frame = frames.frame(request, "activities.page.title");
        UploadedPictures uploaded = UploadedPictures.read(files, frame.texts());
        String fault =
                uploaded.fault().isEmpty() && uploaded.pictures().isEmpty()
                        ? frame.text("activities.picture.none-chosen")
                        : uploaded.fault();
        if (!fault.isEmpty()) {
            ModelAndView again =
                    page(
                            request,
                            scope,
                            activity,
                            FormErrors.none().with(ActivityForm.PICTURES, fault));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        UUID act =
                pictures.add(
                        scope,
                        activity,
                        uploaded.pictures(),
                        PicturePages.caption(caption),
                        consent != null);
        return new ModelAndView(Acts.redirect(ActivityView.path(id) + "#anh-hoat-dong", act));
    }

    private ModelAndView page(
            HttpServletRequest request, Scope scope, ActivityRecord activity, FormErrors errors) {
        PageFrame frame = frames.frame(request, "activities.page.title");
        return new ModelAndView(
                "activities/ActivityPage",
                Map.of(
                        "frame", frame,
                        "view", views.of(scope, activity, frame),
                        "errors", errors));
    }
}
