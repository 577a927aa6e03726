package vn.caunoi.activities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.pictures.UploadedPictures;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** One short page on which an activity is recorded, with its pictures. */
@Controller
class NewActivityPage {
    static final String PATH = ActivityFilter.PATH + "/moi";

    private final PageFrames frames;
    private final ActivityForms forms;
    private final ActivityReading reading;
    private final ActivityRecords records;
    private final ActivityDesk desk;
    private final LatestActivity latest;

    NewActivityPage(
            PageFrames frames,
            ActivityForms forms,
            ActivityReading reading,
            ActivityRecords records,
            ActivityDesk desk,
            LatestActivity latest) {
        this.frames = frames;
        this.forms = forms;
        this.reading = reading;
        this.records = records;
        this.desk = desk;
        this.latest = latest;
    }

    @GetMapping(PATH)
    ModelAndView open(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "giong") Optional<UUID> similar,
            @RequestParam(name = "donvi", defaultValue = "") String unit,
            @RequestParam(name = "loai", defaultValue = "") String kind) {
        refuseReaders(scope);
        ActivityForm form =
                similar.map(id -> forms.similar(scope, records.readable(scope, id)))
                        .orElseGet(() -> forms.fresh(scope, unit, kind));
        return page(request, scope, form, FormErrors.none());
    }

    @PostMapping(ActivityFilter.PATH)
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = ActivityForm.PICTURES, required = false)
                    @Nullable List<MultipartFile> files) {
        refuseReaders(scope);
        ActivityForm form = ActivityForm.of(sent);
        PageFrame frame = frames.frame(request, "activities.new.title");
        ActivityReading.Read read = reading.read(scope, form, frame);
        UploadedPictures pictures = UploadedPictures.read(files, frame.texts());
        FormErrors errors = read.errors();
        if (!pictures.fault().isEmpty()) {
            errors = errors.with(ActivityForm.PICTURES, pictures.fault());
        } else if (errors.any() && !pictures.pictures().isEmpty()) {
            errors = errors.with(ActivityForm.PICTURES, frame.text("activities.form.again"));
        }
        if (errors.any() || read.activity().isEmpty()) {
            ModelAndView again = page(request, scope, form, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        ActivityDesk.Recorded recorded =
                desk.record(scope, read.activity().get(), pictures.pictures(), form.consent());
        return new ModelAndView(
                Acts.redirect(ActivityView.path(recorded.activity()), recorded.act()));
    }

    private ModelAndView page(
            HttpServletRequest request, Scope scope, ActivityForm form, FormErrors errors) {
        PageFrame frame = frames.frame(request, "activities.new.title");
        return new ModelAndView(
                "activities/NewActivityPage",
                Map.of(
                        "frame", frame,
                        "form", form,
                        "choices", forms.choices(scope, form, frame),
                        "errors", errors,
                        "latest", latest.of(scope, frame.texts())));
    }

    private static void refuseReaders(Scope scope) {
        if (scope.writable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
    }
}
